<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>CheckView</name>
    <message>
        <source>Check another package…</source>
        <translation>Comprobar otro paquete…</translation>
    </message>
    <message>
        <source>Trust this signer…</source>
        <translation>Confiar en este firmante…</translation>
    </message>
    <message>
        <source>Take it in…</source>
        <translation>Incorporar…</translation>
    </message>
    <message>
        <source>The chain of proofs</source>
        <translation>La cadena de pruebas</translation>
    </message>
    <message>
        <source>Check it without this program</source>
        <translation>Comprobarlo sin este programa</translation>
    </message>
    <message>
        <source>Unpack the package with any ZIP tool, open a terminal in the folder, and run:</source>
        <translation>Descomprima el paquete con cualquier herramienta ZIP, abra un terminal en la carpeta y ejecute:</translation>
    </message>
    <message>
        <source>Command for OpenSSL</source>
        <translation>Orden para OpenSSL</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Check a package</source>
        <translation>Comprobar un paquete</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>Elegir un paquete</translation>
    </message>
    <message>
        <source>{file} is encrypted. Passphrase of this office:</source>
        <translation>{file} está cifrado. Frase de contraseña de esta oficina:</translation>
    </message>
    <message>
        <source>Open an encrypted package</source>
        <translation>Abrir un paquete cifrado</translation>
    </message>
    <message>
        <source>Is this package genuine?</source>
        <translation>¿Es auténtico este paquete?</translation>
    </message>
    <message>
        <source>Choose a package a partner sent. It is only looked at: you learn whether it is whole, who signed it, and whether you trust them. Nothing is taken in before you say so.</source>
        <translation>Elija un paquete enviado por un socio. Solo se examina: usted sabrá si está íntegro, quién lo firmó y si confía en él. No se incorpora nada sin su consentimiento.</translation>
    </message>
    <message>
        <source>Choose a package…</source>
        <translation>Elegir un paquete…</translation>
    </message>
    <message>
        <source>Genuine: whole, and signed by an office you trust</source>
        <translation>Auténtico: íntegro y firmado por una oficina de confianza</translation>
    </message>
    <message>
        <source>Whole, but signed by an office you do not trust yet</source>
        <translation>Íntegro, pero firmado por una oficina en la que aún no confía</translation>
    </message>
    <message>
        <source>Not genuine: it was changed after it was signed</source>
        <translation>No auténtico: se modificó después de firmarse</translation>
    </message>
    <message>
        <source>This cannot be read as a package</source>
        <translation>Este archivo no puede leerse como un paquete</translation>
    </message>
    <message>
        <source>Its parts are those that were signed</source>
        <translation>Sus partes son las que se firmaron</translation>
    </message>
    <message>
        <source>{intact} of {members} members agree with the manifest</source>
        <translation>{intact} de {members} elementos coinciden con el manifiesto</translation>
    </message>
    <message>
        <source>{office}, on {when}; fingerprint {fingerprint}</source>
        <translation>{office}, el {when}; huella {fingerprint}</translation>
    </message>
    <message>
        <source>The manifest is signed</source>
        <translation>El manifiesto está firmado</translation>
    </message>
    <message>
        <source>You compared the fingerprint with the office and accepted it.</source>
        <translation>Usted comparó la huella con la oficina y la aceptó.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the office, by telephone or in person.</source>
        <translation>Compare la huella con la oficina, por teléfono o en persona.</translation>
    </message>
    <message>
        <source>The signer is trusted here</source>
        <translation>El firmante es de confianza aquí</translation>
    </message>
    <message>
        <source>Signed beside, over {members} members</source>
        <translation>Cofirmado, sobre {members} elementos</translation>
    </message>
    <message>
        <source>Contribution {number} of its office is signed</source>
        <translation>La contribución {number} de su oficina está firmada</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Workbook</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Choose a workbook</source>
        <translation>Elegir un libro</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Libros</translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>{text} is not in the list; choose one of its entries.</source>
        <translation>{text} no está en la lista; elija una de sus entradas.</translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Su decisión</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Por qué (opcional)</translation>
    </message>
    <message>
        <source>Each decision is saved at once. What is not decided stays visible and is never lost.</source>
        <translation>Cada decisión se guarda al instante. Lo que no se decide sigue visible y nunca se pierde.</translation>
    </message>
    <message>
        <source>Decide so</source>
        <translation>Decidir así</translation>
    </message>
    <message>
        <source>Decide differences</source>
        <translation>Decidir las diferencias</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Leave without deciding?</source>
        <translation>¿Salir sin decidir?</translation>
    </message>
    <message>
        <source>You prepared a decision and did not take it. Both answers are kept; you can decide later.</source>
        <translation>Preparó una decisión y no la tomó. Se conservan ambas respuestas; podrá decidir más tarde.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada que decidir</translation>
    </message>
    <message>
        <source>When a package brings an answer that differs from yours, both are kept and stand here side by side until a person decides.</source>
        <translation>Cuando un paquete trae una respuesta distinta de la suya, ambas se conservan y aparecen aquí una junto a otra hasta que una persona decida.</translation>
    </message>
    <message>
        <source>To the documents</source>
        <translation>A los documentos</translation>
    </message>
    <message>
        <source>Difference {number} of {count} still to decide</source>
        <translation>Diferencia {number} de {count} por decidir</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Tomar esta</translation>
    </message>
    <message>
        <source>What both began from</source>
        <translation>El origen de ambas</translation>
    </message>
    <message>
        <source>Go back to this</source>
        <translation>Volver a esto</translation>
    </message>
    <message>
        <source>Take one of the above, or write what shall stand.</source>
        <translation>Tome una de las anteriores o escriba lo que debe constar.</translation>
    </message>
</context>
<context>
    <name>CorrectionPanel</name>
    <message>
        <source>Column {column}</source>
        <translation>Columna {column}</translation>
    </message>
    <message>
        <source>Correct what was understood</source>
        <translation>Corregir lo que se ha entendido</translation>
    </message>
    <message>
        <source>Press a cell of the sheet to see how its column is read.</source>
        <translation>Pulse una celda de la hoja para ver cómo se lee su columna.</translation>
    </message>
    <message>
        <source>The column holds</source>
        <translation>La columna contiene</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Figures are in</source>
        <translation>Las cifras se expresan en</translation>
    </message>
    <message>
        <source>Header, first row</source>
        <translation>Encabezado, primera fila</translation>
    </message>
    <message>
        <source>Header, last row</source>
        <translation>Encabezado, última fila</translation>
    </message>
    <message>
        <source>First row of data</source>
        <translation>Primera fila de datos</translation>
    </message>
    <message>
        <source>Last row of data</source>
        <translation>Última fila de datos</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>hasta el final</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>Leer así</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>countries or areas</source>
        <translation>países o zonas</translation>
    </message>
    <message>
        <source>the other country (origin or destination)</source>
        <translation>el otro país (origen o destino)</translation>
    </message>
    <message>
        <source>years or periods</source>
        <translation>años o períodos</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation>nacionalidad</translation>
    </message>
    <message>
        <source>codes of the areas</source>
        <translation>códigos de las zonas</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>flags of the figures to the left</source>
        <translation>marcas de las cifras que preceden</translation>
    </message>
    <message>
        <source>nothing to be read</source>
        <translation>nada que leer</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>{text} is not a day; write it as 2026-01-31.</source>
        <translation>{text} no es una fecha; escríbala como 2026-01-31.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Please note</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>Esto no se hizo</translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation>Un fallo del programa</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>New document</source>
        <translation>Documento nuevo</translation>
    </message>
    <message>
        <source>Profiles and annexes</source>
        <translation>Perfiles y anexos</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>A document is a migration profile, an annex or a register entry: a template that your office fills in. Every answer is saved as soon as you leave its field.</source>
        <translation>Un documento es un perfil migratorio, un anexo o una ficha de registro: un modelo que su oficina rellena. Cada respuesta se guarda en cuanto sale de su campo.</translation>
    </message>
    <message>
        <source>Start a profile or annex</source>
        <translation>Empezar un perfil o anexo</translation>
    </message>
    <message>
        <source>Documents: {count}</source>
        <translation>Documentos: {count}</translation>
    </message>
    <message>
        <source>{answered} of {asked} answered</source>
        <translation>{answered} de {asked} respondidas</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>modificado el {when}</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Archivo: {path}</translation>
    </message>
    <message>
        <source>Members: {count}</source>
        <translation>Elementos: {count}</translation>
    </message>
    <message>
        <source>Name (digest): {digest}</source>
        <translation>Nombre (resumen criptográfico): {digest}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The program met a fault of its own.</source>
        <translation>El programa sufrió un fallo interno.</translation>
    </message>
    <message>
        <source>Nothing you saved is lost. Copy the details and send them to us.</source>
        <translation>No se ha perdido nada de lo guardado. Copie los detalles y envíenoslos.</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Hand on what you compiled, and take in what partners compiled. Every package is signed and can be checked without this program.</source>
        <translation>Entregue lo que ha elaborado e incorpore lo que elaboraron sus socios. Cada paquete va firmado y puede comprobarse sin este programa.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Packages sent and received: {count}</source>
        <translation>Paquetes enviados y recibidos: {count}</translation>
    </message>
    <message>
        <source>Hand on a package</source>
        <translation>Entregar un paquete</translation>
    </message>
    <message>
        <source>Choose documents and for whom; see what stays here and why; sign and save.</source>
        <translation>Elija los documentos y para quién; vea qué se queda aquí y por qué; firme y guarde.</translation>
    </message>
    <message>
        <source>Check or take in a package</source>
        <translation>Comprobar o incorporar un paquete</translation>
    </message>
    <message>
        <source>See whether it is whole and who signed it, before anything is taken in.</source>
        <translation>Vea si está íntegro y quién lo firmó, antes de incorporar nada.</translation>
    </message>
    <message>
        <source>Decide differences</source>
        <translation>Decidir las diferencias</translation>
    </message>
    <message>
        <source>Where two offices answered differently, you decide. Waiting: {count}</source>
        <translation>Cuando dos oficinas respondieron de forma distinta, usted decide. Pendientes: {count}</translation>
    </message>
    <message>
        <source>Partners and trust</source>
        <translation>Socios y confianza</translation>
    </message>
    <message>
        <source>Whose signatures are accepted here. Trusted: {count}</source>
        <translation>Las firmas aceptadas aquí. De confianza: {count}</translation>
    </message>
</context>
<context>
    <name>ExportDone</name>
    <message>
        <source>The package is written and signed.</source>
        <translation>El paquete está escrito y firmado.</translation>
    </message>
    <message>
        <source>Your partner can check it without this program: VERIFY.txt inside it says how.</source>
        <translation>Su socio puede comprobarlo sin este programa: el archivo VERIFY.txt que contiene explica cómo.</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Comprobarlo ahora</translation>
    </message>
</context>
<context>
    <name>ExportSign</name>
    <message>
        <source>Sign and save</source>
        <translation>Firmar y guardar</translation>
    </message>
    <message>
        <source>This office has no signature on this computer yet.</source>
        <translation>Esta oficina aún no tiene firma en este equipo.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Crear una</translation>
    </message>
    <message>
        <source>Passphrase of the signature</source>
        <translation>Frase de contraseña de la firma</translation>
    </message>
    <message>
        <source>Package file</source>
        <translation>Archivo del paquete</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message>
        <source>Hand on a package</source>
        <translation>Entregar un paquete</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>The package is being written; wait for it, or cancel it above.</source>
        <translation>El paquete se está escribiendo; espere o cancele arriba.</translation>
    </message>
</context>
<context>
    <name>ExportWhat</name>
    <message>
        <source>Which documents?</source>
        <translation>¿Qué documentos?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>¿Para quién?</translation>
    </message>
    <message>
        <source>Everybody: only what is public</source>
        <translation>Todos: solo lo que es público</translation>
    </message>
    <message>
        <source>Partners: also what is shared with partners</source>
        <translation>Socios: también lo que se comparte con los socios</translation>
    </message>
    <message>
        <source>Only this office: everything, for a second computer</source>
        <translation>Solo esta oficina: todo, para un segundo equipo</translation>
    </message>
    <message>
        <source>Languages of the reports</source>
        <translation>Idiomas de los informes</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>ExportWithheld</name>
    <message>
        <source>What goes, what stays</source>
        <translation>Lo que sale y lo que se queda</translation>
    </message>
    <message>
        <source>What stays never enters the package; it is not merely hidden.</source>
        <translation>Lo que se queda no entra nunca en el paquete; no está simplemente oculto.</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Esto sale</translation>
    </message>
    <message>
        <source>This stays, and why</source>
        <translation>Esto se queda, y por qué</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Not computed yet</source>
        <translation>Aún sin calcular</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>He leído esto</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No file attached</source>
        <translation>Ningún archivo adjunto</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{text} is not a place; write latitude and longitude in degrees, such as 47.0105 28.8638.</source>
        <translation>{text} no es un lugar; escriba latitud y longitud en grados, por ejemplo 47.0105 28.8638.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>escrito aquí</translation>
    </message>
    <message>
        <source>Add this year</source>
        <translation>Añadir este año</translation>
    </message>
    <message>
        <source>Year without a row</source>
        <translation>Año sin fila</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Other country</source>
        <translation>Otro país</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
</context>
<context>
    <name>FigurePicker</name>
    <message>
        <source>Which figure shall the text quote?</source>
        <translation>¿Qué cifra debe citar el texto?</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Year, country</source>
        <translation>Año, país</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There are no figures of this country yet; import a workbook under Statistics.</source>
        <translation>Aún no hay cifras de este país; importe un libro en Estadísticas.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>{field}: {choice}</source>
        <translation>{field}: {choice}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Nobody has answered this yet.</source>
        <translation>Nadie ha respondido aún a esta pregunta.</translation>
    </message>
    <message>
        <source>And earlier changes: {count}</source>
        <translation>Y cambios anteriores: {count}</translation>
    </message>
    <message>
        <source>an office not known here</source>
        <translation>una oficina no conocida aquí</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restored from {when}</source>
        <translation>Restaurado del {when}</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Continue where you stopped</source>
        <translation>Continúe donde lo dejó</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>A new workspace is empty. Each of these takes a few minutes; the order does not matter.</source>
        <translation>Un espacio de trabajo nuevo está vacío. Cada paso lleva unos minutos; el orden no importa.</translation>
    </message>
    <message>
        <source>Start a profile or annex</source>
        <translation>Empezar un perfil o anexo</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Importar un libro</translation>
    </message>
    <message>
        <source>Receive a package</source>
        <translation>Recibir un paquete</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>What came in and was done</source>
        <translation>Lo recibido y lo hecho</translation>
    </message>
    <message>
        <source>What this program promises</source>
        <translation>Lo que promete este programa</translation>
    </message>
    <message>
        <source>1. What you typed is on disk before you reach the next field.</source>
        <translation>1. Lo que escribió está en el disco antes de llegar al campo siguiente.</translation>
    </message>
    <message>
        <source>2. We never change your workbook.</source>
        <translation>2. Nunca modificamos su libro.</translation>
    </message>
    <message>
        <source>3. Nothing disappears in a merge without a person deciding.</source>
        <translation>3. Nada desaparece en una fusión sin que decida una persona.</translation>
    </message>
    <message>
        <source>4. Every printed figure can say where it comes from, down to the cell.</source>
        <translation>4. Cada cifra impresa puede decir de dónde viene, hasta la celda.</translation>
    </message>
    <message>
        <source>5. Your partner can check our package without our program.</source>
        <translation>5. Su socio puede comprobar nuestro paquete sin nuestro programa.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions answered</source>
        <translation>{answered} de {asked} preguntas respondidas</translation>
    </message>
    <message>
        <source>last change {when}</source>
        <translation>último cambio el {when}</translation>
    </message>
    <message>
        <source>Answers that two offices gave differently: {count}</source>
        <translation>Respuestas en que difieren dos oficinas: {count}</translation>
    </message>
    <message>
        <source>Questions without an answer: {count}</source>
        <translation>Preguntas sin respuesta: {count}</translation>
    </message>
    <message>
        <source>Nothing: every document is complete, or there is none yet.</source>
        <translation>Nada: todos los documentos están completos, o aún no hay ninguno.</translation>
    </message>
    <message>
        <source>document changed on {when}</source>
        <translation>documento modificado el {when}</translation>
    </message>
    <message>
        <source>Nothing yet. Imports, packages from partners and answers will be listed here.</source>
        <translation>Nada todavía. Aquí figurarán las importaciones, los paquetes de socios y las respuestas.</translation>
    </message>
    <message>
        <source>imported on {when}</source>
        <translation>importado el {when}</translation>
    </message>
    <message>
        <source>came from a partner on {when}</source>
        <translation>recibido de un socio el {when}</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Crear el espacio de trabajo</translation>
    </message>
    <message>
        <source>at least 12 signs; several words are best</source>
        <translation>al menos 12 signos; mejor varias palabras</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>countries of destination (receiving)</source>
        <translation>países de destino (receptores)</translation>
    </message>
    <message>
        <source>countries of origin (sending)</source>
        <translation>países de origen (emisores)</translation>
    </message>
    <message>
        <source>leave these rows out</source>
        <translation>dejar fuera estas filas</translation>
    </message>
</context>
<context>
    <name>ImportChoose</name>
    <message>
        <source>Which workbook?</source>
        <translation>¿Qué libro?</translation>
    </message>
    <message>
        <source>Excel (.xlsx, .xls, .xlsb), OpenDocument (.ods) or CSV. The file is read, never changed; a copy is kept with the workspace so that each figure can show its cell.</source>
        <translation>Excel (.xlsx, .xls, .xlsb), OpenDocument (.ods) o CSV. El archivo se lee, nunca se modifica; se guarda una copia con el espacio de trabajo para que cada cifra pueda mostrar su celda.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
</context>
<context>
    <name>ImportProposal</name>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>The sheet as it was understood</source>
        <translation>La hoja tal como se entendió</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Lo que se entendió</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>What the import would do</source>
        <translation>Lo que haría la importación</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Import a workbook</source>
        <translation>Importar un libro</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>The import is being written; wait for it, or cancel it above.</source>
        <translation>La importación se está escribiendo; espere o cancele arriba.</translation>
    </message>
    <message>
        <source>Figures imported: {count}</source>
        <translation>Cifras importadas: {count}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>GFMD Desktop</source>
        <translation>GFMD Desktop</translation>
    </message>
    <message>
        <source>Sections of the program</source>
        <translation>Secciones del programa</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Profiles and annexes</source>
        <translation>Perfiles y anexos</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Save state</source>
        <translation>Estado de guardado</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>You can read but not change this workspace: it is in use by {holder}.</source>
        <translation>Puede leer este espacio de trabajo, pero no modificarlo: lo está usando {holder}.</translation>
    </message>
    <message>
        <source>All saved, {time}</source>
        <translation>Todo guardado, {time}</translation>
    </message>
</context>
<context>
    <name>MergeView</name>
    <message>
        <source>Taking it in would bring</source>
        <translation>Incorporarlo aportaría</translation>
    </message>
    <message>
        <source>Nothing that is here now is lost: where two offices say different things, both are kept until you decide.</source>
        <translation>No se pierde nada de lo que hay aquí: cuando dos oficinas difieren, se conservan ambas versiones hasta que usted decida.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation>Incorporar un paquete</translation>
    </message>
    <message>
        <source>Check a package</source>
        <translation>Comprobar un paquete</translation>
    </message>
    <message>
        <source>A package is checked first, then you see what it would bring, then you decide.</source>
        <translation>Primero se comprueba el paquete, luego ve lo que aportaría y después decide.</translation>
    </message>
    <message>
        <source>No package chosen</source>
        <translation>Ningún paquete elegido</translation>
    </message>
    <message>
        <source>The package is being compared with this workspace…</source>
        <translation>El paquete se está comparando con este espacio de trabajo…</translation>
    </message>
    <message>
        <source>The package is being taken in; wait for it, or cancel it above.</source>
        <translation>El paquete se está incorporando; espere o cancele arriba.</translation>
    </message>
    <message>
        <source>{file}, from {office}</source>
        <translation>{file}, de {office}</translation>
    </message>
    <message>
        <source>New documents: {count}</source>
        <translation>Documentos nuevos: {count}</translation>
    </message>
    <message>
        <source>New answers and decisions: {count}</source>
        <translation>Respuestas y decisiones nuevas: {count}</translation>
    </message>
    <message>
        <source>New imports with their figures: {count}</source>
        <translation>Importaciones nuevas con sus cifras: {count}</translation>
    </message>
    <message>
        <source>New source workbooks: {count}</source>
        <translation>Libros de origen nuevos: {count}</translation>
    </message>
    <message>
        <source>Differences to decide: {count}</source>
        <translation>Diferencias por decidir: {count}</translation>
    </message>
    <message>
        <source>All of it is here already; taking it in changes nothing.</source>
        <translation>Todo está ya aquí; incorporarlo no cambia nada.</translation>
    </message>
    <message>
        <source>The package was taken in. There is no difference to decide.</source>
        <translation>El paquete se incorporó. No hay diferencias por decidir.</translation>
    </message>
</context>
<context>
    <name>Narrative</name>
    <message>
        <source>Insert a figure</source>
        <translation>Insertar una cifra</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tal como se imprime</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>The text as it will be printed</source>
        <translation>El texto tal como se imprimirá</translation>
    </message>
</context>
<context>
    <name>NewDocumentView</name>
    <message>
        <source>Which document?</source>
        <translation>¿Qué documento?</translation>
    </message>
    <message>
        <source>Install a template from a file…</source>
        <translation>Instalar una plantilla desde un archivo…</translation>
    </message>
    <message>
        <source>Choose another template</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>First year of the period</source>
        <translation>Primer año del período</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Documento nuevo</translation>
    </message>
    <message>
        <source>Profiles and annexes</source>
        <translation>Perfiles y anexos</translation>
    </message>
    <message>
        <source>The period is the span of years the document describes; tables ask for figures of these years. The language is that of the text you write; reports can be printed in any language of the template. What is shared with nobody never enters a package.</source>
        <translation>El período son los años que describe el documento; las tablas piden las cifras de esos años. El idioma es el del texto que usted escribe; los informes pueden imprimirse en cualquier idioma del modelo. Lo que no se comparte con nadie no entra nunca en un paquete.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>installed here</source>
        <translation>instalado aquí</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versión {version}</translation>
    </message>
    <message>
        <source>Chosen: {template}</source>
        <translation>Elegido: {template}</translation>
    </message>
    <message>
        <source>Choose one of the templates.</source>
        <translation>Elija uno de los modelos.</translation>
    </message>
    <message>
        <source>A year has four digits.</source>
        <translation>Un año tiene cuatro cifras.</translation>
    </message>
    <message>
        <source>The last year lies before the first.</source>
        <translation>El último año es anterior al primero.</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>And more of the same: {count}</source>
        <translation>Y más del mismo tipo: {count}</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{text} can mean thousands or a fraction; write it without the comma, or with a point.</source>
        <translation>{text} puede ser miles o una fracción; escríbalo sin coma o con punto.</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <translation>{text} no es un número.</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <translation>{text} no es un número entero.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
</context>
<context>
    <name>OriginsView</name>
    <message>
        <source>Origins and drawer</source>
        <translation>Orígenes y cajón</translation>
    </message>
    <message>
        <source>Fill what is open from this document</source>
        <translation>Rellenar lo pendiente con este documento</translation>
    </message>
    <message>
        <source>Document to fill from</source>
        <translation>Documento de origen</translation>
    </message>
    <message>
        <source>Changed at the origin since: {count}</source>
        <translation>Modificadas en el origen desde entonces: {count}</translation>
    </message>
    <message>
        <source>here: {old} – at the origin now: {new}</source>
        <translation>aquí: {old} – ahora en el origen: {new}</translation>
    </message>
    <message>
        <source>Difference: {number}</source>
        <translation>Diferencia: {number}</translation>
    </message>
    <message>
        <source>The text was edited here; taking the new one replaces it.</source>
        <translation>El texto se editó aquí; tomar el nuevo lo sustituye.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Answers without a place in this template: {count}</source>
        <translation>Respuestas sin lugar en esta plantilla: {count}</translation>
    </message>
    <message>
        <source>They are kept and never printed. Copy what you need before putting one away.</source>
        <translation>Se conservan y nunca se imprimen. Copie lo que necesite antes de retirar una.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>received from {office}</source>
        <translation>recibido de {office}</translation>
    </message>
    <message>
        <source>sent, for: {audience}</source>
        <translation>enviado, para: {audience}</translation>
    </message>
</context>
<context>
    <name>PartnersView</name>
    <message>
        <source>Our own signature</source>
        <translation>Nuestra propia firma</translation>
    </message>
    <message>
        <source>Save our certificate…</source>
        <translation>Guardar nuestro certificado…</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Add a partner&apos;s certificate…</source>
        <translation>Añadir el certificado de un socio…</translation>
    </message>
    <message>
        <source>Ask the partner for the fingerprint by telephone or in person, not by the way the file came, and compare it.</source>
        <translation>Pida la huella al socio por teléfono o en persona, no por la vía por la que llegó el archivo, y compárela.</translation>
    </message>
    <message>
        <source>The fingerprint as the partner says it (all of it, or its first and last four groups)</source>
        <translation>La huella tal como la dice el socio (entera, o sus cuatro primeros y cuatro últimos grupos)</translation>
    </message>
    <message>
        <source>I compared it with the partner, and it is the same</source>
        <translation>La comparé con el socio y es la misma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Trust no longer</source>
        <translation>Dejar de confiar</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiar</translation>
    </message>
    <message>
        <source>Partners and trust</source>
        <translation>Socios y confianza</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>{office}, valid until {day}. Read these groups to your partner:</source>
        <translation>{office}, válida hasta el {day}. Lea estos grupos a su socio:</translation>
    </message>
    <message>
        <source>This office has no signature on this computer yet; see Settings.</source>
        <translation>Esta oficina aún no tiene firma en este equipo; vea Ajustes.</translation>
    </message>
    <message>
        <source>None yet. Ask a partner for their certificate, or check a package of theirs.</source>
        <translation>Ninguno todavía. Pida su certificado a un socio o compruebe uno de sus paquetes.</translation>
    </message>
    <message>
        <source>trusted since {day}</source>
        <translation>de confianza desde el {day}</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>sin confianza</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>A partner&apos;s certificate</source>
        <translation>El certificado de un socio</translation>
    </message>
    <message>
        <source>Save our certificate</source>
        <translation>Guardar nuestro certificado</translation>
    </message>
    <message>
        <source>This is not the fingerprint of the certificate. Do not trust it.</source>
        <translation>Esta no es la huella del certificado. No confíe en él.</translation>
    </message>
    <message>
        <source>Trust {office} no longer?</source>
        <translation>¿Dejar de confiar en {office}?</translation>
    </message>
    <message>
        <source>Packages they sign will not be taken in any more. What came from them stays.</source>
        <translation>Los paquetes que firme ya no se incorporarán. Lo que vino de ella permanece.</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>This file exists already; choose another name, or open it from the first page.</source>
        <translation>Este archivo ya existe; elija otro nombre o ábralo desde la primera página.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>Where shall the file be kept?</source>
        <translation>¿Dónde se guardará el archivo?</translation>
    </message>
    <message>
        <source>Workspaces (*.gfmd)</source>
        <translation>Espacios de trabajo (*.gfmd)</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Search questions and answers</source>
        <translation>Buscar en preguntas y respuestas</translation>
    </message>
    <message>
        <source>Sections of the document</source>
        <translation>Secciones del documento</translation>
    </message>
    <message>
        <source>Questions found</source>
        <translation>Preguntas encontradas</translation>
    </message>
    <message>
        <source>Next missing</source>
        <translation>Siguiente pendiente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Review: how far the document has come</source>
        <translation>Revisión: estado de avance del documento</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Profiles and annexes</source>
        <translation>Perfiles y anexos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Answers still needed in this section: {count}</source>
        <translation>Respuestas aún necesarias en esta sección: {count}</translation>
    </message>
    <message>
        <source>Answer them, or mark them as not available and say why.</source>
        <translation>Respóndalas o indique que no están disponibles y por qué.</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Todas las preguntas tienen respuesta.</translation>
    </message>
    <message>
        <source>{answered} of {asked} questions answered</source>
        <translation>{answered} de {asked} preguntas respondidas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stopping; nothing will be changed…</source>
        <translation>Deteniendo; no se modificará nada…</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>Load a recipe…</source>
        <translation>Cargar una receta…</translation>
    </message>
    <message>
        <source>Save the recipe…</source>
        <translation>Guardar la receta…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Guardar la receta</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>Cargar una receta</translation>
    </message>
    <message>
        <source>This very file was imported before.</source>
        <translation>Este mismo archivo ya se importó.</translation>
    </message>
    <message>
        <source>Importing it again adds a second dataset with the same figures.</source>
        <translation>Importarlo de nuevo añade un segundo conjunto de datos con las mismas cifras.</translation>
    </message>
    <message>
        <source>There is no question: everything was understood.</source>
        <translation>No hay preguntas: todo se entendió.</translation>
    </message>
    <message>
        <source>No table of figures was found in this workbook.</source>
        <translation>No se encontró ninguna tabla de cifras en este libro.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>An answer is needed</source>
        <translation>Se necesita una respuesta</translation>
    </message>
    <message>
        <source>History of this answer</source>
        <translation>Historial de esta respuesta</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Why it is not available</source>
        <translation>Por qué no está disponible</translation>
    </message>
    <message>
        <source>Two offices answered differently.</source>
        <translation>Dos oficinas respondieron de forma distinta.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
</context>
<context>
    <name>RankField</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>not collected</source>
        <translation>no recopilado</translation>
    </message>
    <message>
        <source>not shared with us</source>
        <translation>no compartido con nosotros</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>demasiado antiguo</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidencial</translation>
    </message>
</context>
<context>
    <name>RegistersView</name>
    <message>
        <source>Documents of register templates.</source>
        <translation>Documentos de modelos de registro.</translation>
    </message>
    <message>
        <source>Begin a register</source>
        <translation>Empezar un registro</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Registers keep agreements, partnerships, opportunities and focal points. Each is a document of a register template and is filled in like a profile.</source>
        <translation>Los registros guardan acuerdos, asociaciones, oportunidades y puntos focales. Cada uno es un documento de un modelo de registro y se rellena como un perfil.</translation>
    </message>
    <message>
        <source>There is no register template in this workspace; install one, and it appears here.</source>
        <translation>No hay ningún modelo de registro en este espacio de trabajo; instale uno y aparecerá aquí.</translation>
    </message>
    <message>
        <source>No register yet</source>
        <translation>Aún no hay registros</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Entry {number}</source>
        <translation>Entrada {number}</translation>
    </message>
    <message>
        <source>Open or close the entry</source>
        <translation>Abrir o cerrar la entrada</translation>
    </message>
    <message>
        <source>Remove entry {number}</source>
        <translation>Quitar la entrada {number}</translation>
    </message>
    <message>
        <source>No entry yet.</source>
        <translation>Aún no hay entradas.</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Añadir una entrada</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <source>Report: {title}</source>
        <translation>Informe: {title}</translation>
    </message>
    <message>
        <source>The report is being printed…</source>
        <translation>El informe se está imprimiendo…</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Páginas: {count}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>El informe está guardado.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>presentado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Import the figures</source>
        <translation>Importar las cifras</translation>
    </message>
    <message>
        <source>Figures: {count}</source>
        <translation>Cifras: {count}</translation>
    </message>
    <message>
        <source>of which missing, with their reason: {count}</source>
        <translation>de las cuales faltan, con su motivo: {count}</translation>
    </message>
    <message>
        <source>There is nothing to remark.</source>
        <translation>No hay nada que señalar.</translation>
    </message>
    <message>
        <source>Save a copy for the sender with the remarks at their cells…</source>
        <translation>Guardar una copia para el remitente con las observaciones en sus celdas…</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Libros de Excel</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Guardar la copia</translation>
    </message>
    <message>
        <source>Remarks written into the copy: {count}</source>
        <translation>Observaciones escritas en la copia: {count}</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>What stands against the next step</source>
        <translation>Qué se opone al paso siguiente</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Nada se opone.</translation>
    </message>
    <message>
        <source>Note for the history (optional)</source>
        <translation>Nota para el historial (opcional)</translation>
    </message>
    <message>
        <source>History of the review</source>
        <translation>Historial de la revisión</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>A draft can be changed. A submitted document is read by whoever approves it; its answers are closed. An approved document is what you hand on. Each step is kept in the history and can be taken back by returning to draft.</source>
        <translation>Un borrador puede modificarse. Un documento presentado lo lee quien lo aprueba; sus respuestas quedan cerradas. Un documento aprobado es el que se entrega. Cada paso queda en el historial y puede deshacerse volviendo al borrador.</translation>
    </message>
    <message>
        <source>The document is being written; answers can be changed.</source>
        <translation>El documento se está redactando; las respuestas pueden modificarse.</translation>
    </message>
    <message>
        <source>It was handed in; its answers are closed until it is approved or returned.</source>
        <translation>El documento se ha presentado; sus respuestas están cerradas hasta que se apruebe o se devuelva.</translation>
    </message>
    <message>
        <source>The document is approved for exchange; to change it, return it to draft.</source>
        <translation>El documento está aprobado para el intercambio; para modificarlo, devuélvalo a borrador.</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>Presentar para aprobación</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Origins and drawer…</source>
        <translation>Orígenes y cajón…</translation>
    </message>
    <message>
        <source>Return to draft</source>
        <translation>Devolver a borrador</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Answers still needed before approval: {count}</source>
        <translation>Respuestas que faltan antes de la aprobación: {count}</translation>
    </message>
    <message>
        <source>Answer them, or mark them as not available and say why.</source>
        <translation>Respóndalas o indique que no están disponibles y por qué.</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Mostrar la primera</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamaño de todo</translation>
    </message>
    <message>
        <source>The size changes when the program is started again.</source>
        <translation>El tamaño cambia al iniciar de nuevo el programa.</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>Esta oficina</translation>
    </message>
    <message>
        <source>Your function</source>
        <translation>Su cargo</translation>
    </message>
    <message>
        <source>There is no signature on this computer yet. Packages and reports cannot be signed without one.</source>
        <translation>Aún no hay firma en este equipo. Sin ella no se pueden firmar paquetes ni informes.</translation>
    </message>
    <message>
        <source>Make a signature</source>
        <translation>Crear una firma</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>One is made each day, and before each import and merge. Each was checked by opening it.</source>
        <translation>Se hace una cada día y antes de cada importación y fusión. Cada una se verificó abriéndola.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Comprobar el archivo</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Cerrar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>como el equipo</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>Signature of {office}, valid until {day}. Fingerprint: {fingerprint}</source>
        <translation>Firma de {office}, válida hasta el {day}. Huella: {fingerprint}</translation>
    </message>
    <message>
        <source>of the day</source>
        <translation>del día</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>hecha a mano</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>antes de una fusión</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Make the signature</source>
        <translation>Crear la firma</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>El archivo está en buen estado.</translation>
    </message>
    <message>
        <source>Put this backup in place of the present file?</source>
        <translation>¿Poner esta copia en lugar del archivo actual?</translation>
    </message>
    <message>
        <source>The present state is kept as a backup of its own first, so you can come back to it.</source>
        <translation>El estado actual se guarda antes como copia propia, de modo que podrá volver a él.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>socios</translation>
    </message>
    <message>
        <source>only this office</source>
        <translation>solo esta oficina</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>There is no further guidance here.</source>
        <translation>No hay más indicaciones aquí.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Nada que señalar.</translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Firmar y guardar</translation>
    </message>
    <message>
        <source>Signed by {office}, fingerprint {fingerprint}</source>
        <translation>Firmado por {office}, huella {fingerprint}</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Quién puede abrirlo</translation>
    </message>
    <message>
        <source>Choose partners to encrypt the package for them and for this office. Without a choice it is open.</source>
        <translation>Elija socios para cifrar el paquete para ellos y para esta oficina. Sin elección queda abierto.</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Guardar el paquete</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Choose a figure in the table.</source>
        <translation>Elija una cifra de la tabla.</translation>
    </message>
    <message>
        <source>The workbook is being opened at the cell…</source>
        <translation>El libro se está abriendo en la celda…</translation>
    </message>
    <message>
        <source>Chart: {indicator}, {area}</source>
        <translation>Gráfico: {indicator}, {area}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>withheld by its office</source>
        <translation>retenido por su oficina</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>As it stood there</source>
        <translation>Tal como figuraba</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Huella del archivo</translation>
    </message>
    <message>
        <source>The copy kept here; the figure&apos;s cell is marked.</source>
        <translation>Copia guardada aquí; la celda de la cifra está marcada.</translation>
    </message>
    <message>
        <source>The workbook did not come with the figures.</source>
        <translation>El libro no vino con las cifras.</translation>
    </message>
</context>
<context>
    <name>StartIdentity</name>
    <message>
        <source>The passphrase of your signature</source>
        <translation>La frase de contraseña de su firma</translation>
    </message>
    <message>
        <source>Packages and reports are signed with a key that only this passphrase opens. It is not kept anywhere: nobody can recover it, not even we.</source>
        <translation>Los paquetes e informes se firman con una clave que solo abre esta frase. No se guarda en ningún sitio: nadie puede recuperarla, ni siquiera nosotros.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Solidez de la frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Later: I only want to compile for now</source>
        <translation>Más tarde: por ahora solo quiero elaborar documentos</translation>
    </message>
</context>
<context>
    <name>StartLanguage</name>
    <message>
        <source>In which language do you work?</source>
        <translation>¿En qué idioma trabaja?</translation>
    </message>
    <message>
        <source>It can be changed at any time. Reports choose their own language when they are printed.</source>
        <translation>Puede cambiarse en cualquier momento. El idioma de un informe se elige al imprimirlo.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>StartOffice</name>
    <message>
        <source>Who compiles?</source>
        <translation>¿Quién elabora los documentos?</translation>
    </message>
    <message>
        <source>The name stands on reports and on the certificate with which packages are signed.</source>
        <translation>El nombre figura en los informes y en el certificado con que se firman los paquetes.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Type a few letters of the name.</source>
        <translation>Escriba algunas letras del nombre.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Ministry of Interior, Migration Department</source>
        <translation>Ministerio del Interior, Departamento de Migración</translation>
    </message>
    <message>
        <source>Your function (optional)</source>
        <translation>Su cargo (opcional)</translation>
    </message>
    <message>
        <source>Statistician</source>
        <translation>Estadístico/a</translation>
    </message>
    <message>
        <source>Written beside each change, so that colleagues know whom to ask. A function, not a person&apos;s name.</source>
        <translation>Se anota junto a cada cambio, para que los colegas sepan a quién preguntar. Un cargo, no el nombre de una persona.</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <source>Where shall the file be kept?</source>
        <translation>¿Dónde se guardará el archivo?</translation>
    </message>
    <message>
        <source>One file holds everything: documents, statistics, source workbooks, packages received and the whole history. Copy it, and you have copied everything but the private key.</source>
        <translation>Un solo archivo lo contiene todo: documentos, estadísticas, libros de origen, paquetes recibidos y todo el historial. Cópielo y habrá copiado todo salvo la clave privada.</translation>
    </message>
    <message>
        <source>Workspace file</source>
        <translation>Archivo del espacio de trabajo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>GFMD Desktop</source>
        <translation>GFMD Desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Compile migration profiles and migration annexes on this computer, and hand them on signed. Nothing leaves it unless you send it.</source>
        <translation>Elabore perfiles y anexos migratorios en este equipo y entréguelos firmados. Nada sale de él si usted no lo envía.</translation>
    </message>
    <message>
        <source>Start a new workspace</source>
        <translation>Crear un espacio de trabajo</translation>
    </message>
    <message>
        <source>Open a workspace file…</source>
        <translation>Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspaces (*.gfmd)</source>
        <translation>Espacios de trabajo (*.gfmd)</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>Parts of the statistics</source>
        <translation>Partes de las estadísticas</translation>
    </message>
    <message>
        <source>Check the figures</source>
        <translation>Comprobar las cifras</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <translation>Importar un libro</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Where this figure comes from</source>
        <translation>De dónde viene esta cifra</translation>
    </message>
    <message>
        <source>The workbook around the figure</source>
        <translation>El libro en torno a la cifra</translation>
    </message>
    <message>
        <source>Let this import speak</source>
        <translation>Que valga esta importación</translation>
    </message>
    <message>
        <source>Each import is kept as it came. A withdrawn one no longer counts, and can be brought back.</source>
        <translation>Cada importación se conserva como llegó. Una retirada ya no cuenta y puede recuperarse.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Aún no hay cifras</translation>
    </message>
    <message>
        <source>Import workbooks as they come: tables of the United Nations, of the World Bank, of your statistical office. The program proposes how to read them, you confirm, and every figure remembers its cell.</source>
        <translation>Importe los libros tal como llegan: tablas de las Naciones Unidas, del Banco Mundial, de su oficina de estadística. El programa propone cómo leerlos, usted confirma y cada cifra recuerda su celda.</translation>
    </message>
    <message>
        <source>Figures found: {count}</source>
        <translation>Cifras encontradas: {count}</translation>
    </message>
    <message>
        <source>Save the figures found</source>
        <translation>Guardar las cifras encontradas</translation>
    </message>
    <message>
        <source>SDMX-CSV (*.csv);;JSON (*.json)</source>
        <translation>SDMX-CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Figures written: {count}</source>
        <translation>Cifras escritas: {count}</translation>
    </message>
    <message>
        <source>The figures are being checked against the rules of the catalogue…</source>
        <translation>Las cifras se están comprobando según las reglas del catálogo…</translation>
    </message>
    <message>
        <source>What the rules of the catalogue find doubtful: {count}</source>
        <translation>Lo que las reglas del catálogo consideran dudoso: {count}</translation>
    </message>
    <message>
        <source>The figures agree with every rule of the catalogue.</source>
        <translation>Las cifras cumplen todas las reglas del catálogo.</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>Mostrar la celda</translation>
    </message>
    <message>
        <source>This figure is no longer among those that count.</source>
        <translation>Esta cifra ya no figura entre las que cuentan.</translation>
    </message>
    <message>
        <source>figures: {count}</source>
        <translation>cifras: {count}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>Withdraw this import?</source>
        <translation>¿Retirar esta importación?</translation>
    </message>
    <message>
        <source>Its {count} figures no longer count in tables and reports. Nothing is deleted.</source>
        <translation>Sus {count} cifras ya no cuentan en tablas ni informes. No se borra nada.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>TemplateView</name>
    <message>
        <source>A template is an XLSForm workbook (.xlsx): sheets “survey”, “choices” and “settings”. It is checked first; nothing is installed before you say so.</source>
        <translation>Una plantilla es un libro XLSForm (.xlsx): hojas «survey», «choices» y «settings». Primero se comprueba; no se instala nada sin su conformidad.</translation>
    </message>
    <message>
        <source>Choose a template…</source>
        <translation>Elegir una plantilla…</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Install a template</source>
        <translation>Instalar una plantilla</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Documento nuevo</translation>
    </message>
    <message>
        <source>This file cannot be used as a template.</source>
        <translation>Este archivo no puede usarse como plantilla.</translation>
    </message>
    <message>
        <source>{id}, version {version}: {questions} questions in {groups} groups, languages {languages}</source>
        <translation>{id}, versión {version}: {questions} preguntas en {groups} grupos, idiomas {languages}</translation>
    </message>
    <message>
        <source>Errors that forbid installing it: {count}</source>
        <translation>Errores que impiden la instalación: {count}</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Elegir una plantilla</translation>
    </message>
    <message>
        <source>XLSForm workbooks (*.xlsx *.xls)</source>
        <translation>Libros XLSForm (*.xlsx *.xls)</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>{text} cannot be understood; write it as {example}.</source>
        <translation>{text} no se entiende; escríbalo como {example}.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>(emptied or removed)</source>
        <translation>(vaciado o quitado)</translation>
    </message>
    <message>
        <source>not available: {reason}</source>
        <translation>no disponible: {reason}</translation>
    </message>
    <message>
        <source>(entry kept)</source>
        <translation>(entrada conservada)</translation>
    </message>
</context>
<context>
    <name>WhatPage</name>
    <message>
        <source>What</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>There is no document yet.</source>
        <translation>Aún no hay ningún documento.</translation>
    </message>
</context>
<context>
    <name>WithheldPage</name>
    <message>
        <source>What stays</source>
        <translation>Lo que se queda</translation>
    </message>
    <message>
        <source>Being worked out…</source>
        <translation>Calculándose…</translation>
    </message>
    <message>
        <source>Documents: {count}</source>
        <translation>Documentos: {count}</translation>
    </message>
    <message>
        <source>Imports with their figures: {count}</source>
        <translation>Importaciones con sus cifras: {count}</translation>
    </message>
    <message>
        <source>Source workbooks: {count}</source>
        <translation>Libros de origen: {count}</translation>
    </message>
    <message>
        <source>Nothing stays: all of it may go to this audience.</source>
        <translation>No se queda nada: todo puede ir a este público.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Source workbook</source>
        <translation>Libro de origen</translation>
    </message>
</context>
</TS>
