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
        <source>What you can do with it</source>
        <translation>Qué puede hacer con él</translation>
    </message>
    <message>
        <source>Sign beside the sender…</source>
        <translation>Firmar junto al remitente…</translation>
    </message>
    <message>
        <source>See what each signature covers, and put this office&apos;s signature beside them.</source>
        <translation>Ver qué cubre cada firma y poner junto a ellas la de esta oficina.</translation>
    </message>
    <message>
        <source>Sign a receipt…</source>
        <translation>Firmar un acuse de recibo…</translation>
    </message>
    <message>
        <source>Confirm to the sender that the package arrived here, and when.</source>
        <translation>Confirmar al remitente que el paquete llegó aquí, y cuándo.</translation>
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
    <message>
        <source>This computer has no program for it. It lies here:</source>
        <translation>Este equipo no tiene programa para abrirlo. Está aquí:</translation>
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
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Plantillas…</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
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
    <message>
        <source>Only these can open it: {names}, and this office</source>
        <translation>Solo pueden abrirlo: {names} y esta oficina</translation>
    </message>
    <message>
        <source>Everybody can open it; nobody can change it unnoticed</source>
        <translation>Todos pueden abrirlo; nadie puede cambiarlo sin que se note</translation>
    </message>
    <message>
        <source>Your partner can check it without this program: VERIFY.txt inside it says how.</source>
        <translation>Su socio puede comprobarlo sin este programa: el archivo VERIFY.txt que contiene explica cómo.</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Comprobarlo ahora</translation>
    </message>
    <message>
        <source>Write it to a stick…</source>
        <translation>Escribirlo en una memoria USB…</translation>
    </message>
    <message>
        <source>Cut it into parts for e-mail…</source>
        <translation>Cortarlo en partes para el correo…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>The package is written and signed.</source>
        <translation>El paquete está escrito y firmado.</translation>
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
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Write a package to a stick…</source>
        <translation>Escribir un paquete en una memoria USB…</translation>
    </message>
    <message>
        <source>Written, read back and compared; you are told when it may be pulled out.</source>
        <translation>Escrito, releído y comparado; se le dirá cuándo puede retirarla.</translation>
    </message>
    <message>
        <source>Cut a package into parts for e-mail…</source>
        <translation>Cortar un paquete en partes para el correo…</translation>
    </message>
    <message>
        <source>With a list, so that a missing part is noticed.</source>
        <translation>Con una lista, para que se note si falta una parte.</translation>
    </message>
    <message>
        <source>Join the parts of a package…</source>
        <translation>Unir las partes de un paquete…</translation>
    </message>
    <message>
        <source>A part that is missing or damaged is named.</source>
        <translation>Se nombra la parte que falta o está dañada.</translation>
    </message>
    <message>
        <source>Join copies that offices signed apart…</source>
        <translation>Unir copias firmadas por separado…</translation>
    </message>
    <message>
        <source>Their signatures then stand beside each other.</source>
        <translation>Sus firmas quedan entonces una junto a otra.</translation>
    </message>
    <message>
        <source>Keep a partner&apos;s receipt…</source>
        <translation>Guardar el acuse de recibo de un socio…</translation>
    </message>
    <message>
        <source>It proves what arrived there, and when.</source>
        <translation>Prueba qué llegó allí, y cuándo.</translation>
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
    <message>
        <source>Choose a figure to see what it was before.</source>
        <translation>Elija una cifra para ver sus valores anteriores.</translation>
    </message>
    <message>
        <source>Type to search in the register</source>
        <translation>Escriba para buscar en el registro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Otros</translation>
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
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>All reminders</source>
        <translation>Todos los recordatorios</translation>
    </message>
    <message>
        <source>Reminders that are due: {count}</source>
        <translation>Recordatorios vencidos o que vencen: {count}</translation>
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
    <message>
        <source>Help and findings</source>
        <translation>Ayuda y observaciones</translation>
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
    <message>
        <source>Leave without taking the package in?</source>
        <translation>¿Salir sin incorporar el paquete?</translation>
    </message>
    <message>
        <source>Nothing of it is here yet. The file stays where it is; you can check it again at any time.</source>
        <translation>Aún no se ha incorporado nada. El archivo sigue donde está; puede comprobarlo de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
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
    <message>
        <source>Templates and overlays…</source>
        <translation>Plantillas y adaptaciones…</translation>
    </message>
    <message>
        <source>built in, regional overlay</source>
        <translation>integrada, adaptación regional</translation>
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
    <message>
        <source>Put at a question…</source>
        <translation>Poner en una pregunta…</translation>
    </message>
    <message>
        <source>At which question?</source>
        <translation>¿En qué pregunta?</translation>
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
    <message>
        <source>encrypted for {names}</source>
        <translation>cifrado para {names}</translation>
    </message>
    <message>
        <source>receipts: {count}</source>
        <translation>acuses: {count}</translation>
    </message>
</context>
<context>
    <name>PartnersView</name>
    <message>
        <source>Ask the partner for the fingerprint by telephone or in person, not by the way the file came, and compare it.</source>
        <translation>Pida la huella al socio por teléfono o en persona, no por la vía por la que llegó el archivo, y compárela.</translation>
    </message>
    <message>
        <source>I compared it with the partner, and it is the same</source>
        <translation>La comparé con el socio y es la misma</translation>
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
    <message>
        <source>A signature is accepted here after its fingerprint was compared with the office, or if an authority trusted here vouches for it. Opening a file never makes anybody trusted.</source>
        <translation>Una firma se acepta aquí después de comparar su huella con la oficina, o si responde por ella una autoridad de confianza. Abrir un archivo nunca hace a nadie de confianza.</translation>
    </message>
    <message>
        <source>Add a partner&apos;s card…</source>
        <translation>Añadir la tarjeta de un socio…</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Known, but not trusted</source>
        <translation>Conocidos, pero sin confianza</translation>
    </message>
    <message>
        <source>Not relied upon any more</source>
        <translation>Que ya no dan fe</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Otras vías</translation>
    </message>
    <message>
        <source>Its fingerprint, in digits and as words</source>
        <translation>Su huella, en dígitos y en palabras</translation>
    </message>
    <message>
        <source>The fingerprint as the partner says it: its words, its digits, or the first and last four groups of digits</source>
        <translation>La huella tal como la dice el socio: sus palabras, sus dígitos, o los cuatro primeros y cuatro últimos grupos</translation>
    </message>
    <message>
        <source>I asked the office by a way I know: it really changed its key</source>
        <translation>Pregunté a la oficina por una vía que conozco: realmente cambió su clave</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nobody yet. Ask a partner for their card, or check a package of theirs.</source>
        <translation>Nadie todavía. Pida su tarjeta a un socio o compruebe uno de sus paquetes.</translation>
    </message>
    <message>
        <source>{office} showed another key than the one trusted here.</source>
        <translation>{office} mostró una clave distinta de la que es de confianza aquí.</translation>
    </message>
    <message>
        <source>Nothing signed with it is accepted until you asked them and confirmed it.</source>
        <translation>No se acepta nada firmado con ella hasta que usted pregunte y lo confirme.</translation>
    </message>
    <message>
        <source>Our card for partners…</source>
        <translation>Nuestra tarjeta para los socios…</translation>
    </message>
    <message>
        <source>So that they can check what this office signs.</source>
        <translation>Para que puedan comprobar lo que firma esta oficina.</translation>
    </message>
    <message>
        <source>Take in a partner&apos;s notice about its key…</source>
        <translation>Incorporar el aviso de un socio sobre su clave…</translation>
    </message>
    <message>
        <source>A new key, or a key that must not be relied upon any more.</source>
        <translation>Una clave nueva, o una que ya no da fe.</translation>
    </message>
    <message>
        <source>Trust an authority…</source>
        <translation>Confiar en una autoridad…</translation>
    </message>
    <message>
        <source>All offices to which it issued a certificate are trusted then.</source>
        <translation>Todas las oficinas a las que expidió un certificado son entonces de confianza.</translation>
    </message>
    <message>
        <source>Take in an authority&apos;s list of revoked certificates…</source>
        <translation>Incorporar la lista de certificados revocados de una autoridad…</translation>
    </message>
    <message>
        <source>By file; nothing is asked over a network.</source>
        <translation>Por archivo; no se pregunta nada por la red.</translation>
    </message>
    <message>
        <source>A partner&apos;s card or certificate</source>
        <translation>La tarjeta o el certificado de un socio</translation>
    </message>
    <message>
        <source>Cards and certificates</source>
        <translation>Tarjetas y certificados</translation>
    </message>
    <message>
        <source>This is another key than the one trusted here for this office.</source>
        <translation>Es una clave distinta de la que es de confianza aquí para esta oficina.</translation>
    </message>
    <message>
        <source>Somebody may pretend to be them. Ask the office, by a way you know, whether it changed its key.</source>
        <translation>Alguien puede estar haciéndose pasar por ella. Pregunte a la oficina, por una vía que conozca, si cambió su clave.</translation>
    </message>
    <message>
        <source>What is signed with it is accepted here.</source>
        <translation>Lo que se firma con él se acepta aquí.</translation>
    </message>
    <message>
        <source>What is signed with it is not accepted here.</source>
        <translation>Lo que se firma con él no se acepta aquí.</translation>
    </message>
    <message>
        <source>To trust it, add their card and compare.</source>
        <translation>Para confiar en él, añada su tarjeta y compare.</translation>
    </message>
    <message>
        <source>It was trusted, and has ended.</source>
        <translation>Era de confianza y ha terminado.</translation>
    </message>
    <message>
        <source>Ask the office for its new card.</source>
        <translation>Pida a la oficina su nueva tarjeta.</translation>
    </message>
    <message>
        <source>It was withdrawn: nothing signed with it is relied upon.</source>
        <translation>Fue retirado: nada firmado con él da fe.</translation>
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
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>Sobre esta ficha</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registros</translation>
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
    <message>
        <source>Show the cell</source>
        <translation>Mostrar la celda</translation>
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
    <message>
        <source>Ctrl+Shift+N says it by keyboard</source>
        <translation>Con el teclado: Ctrl+Mayús+N</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>Observación (opcional)</translation>
    </message>
    <message>
        <source>Remark on why it is not available</source>
        <translation>Observación sobre por qué no está disponible</translation>
    </message>
    <message>
        <source>Not available…</source>
        <translation>No disponible…</translation>
    </message>
    <message>
        <source>It is available after all</source>
        <translation>Sí está disponible</translation>
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
        <source>Registers</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Search all records: an institution, a country, an occupation</source>
        <translation>Buscar en todas las fichas: una institución, un país, una ocupación</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>Buscar en todas las fichas</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Añadir una ficha</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Fichas encontradas</translation>
    </message>
    <message>
        <source>All registers</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Próxima fecha</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Records found: {count}</source>
        <translation>Fichas encontradas: {count}</translation>
    </message>
    <message>
        <source>No record says this. Try fewer words, another register, or take a filter away.</source>
        <translation>Ninguna ficha dice esto. Pruebe con menos palabras, otro registro, o quite un filtro.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Registers keep partnerships, agreements, legal opportunities, focal points and more: one record each, filled in like a profile. Profiles and annexes take records from here instead of repeating them.</source>
        <translation>Los registros contienen asociaciones, acuerdos, oportunidades legales, puntos focales y más: una ficha para cada uno, que se rellena como un perfil. Los perfiles y anexos toman de aquí las fichas en lugar de repetirlas.</translation>
    </message>
    <message>
        <source>No record yet</source>
        <translation>Ninguna ficha todavía</translation>
    </message>
    <message>
        <source>In which register?</source>
        <translation>¿En qué registro?</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
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
    <message>
        <source>Take from the register…</source>
        <translation>Tomar del registro…</translation>
    </message>
    <message>
        <source>There is no such record yet; add it under Registers.</source>
        <translation>Aún no hay ninguna ficha así; añádala en Registros.</translation>
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
    <message>
        <source>Show the cell</source>
        <translation>Mostrar la celda</translation>
    </message>
    <message>
        <source>Language of the remarks</source>
        <translation>Idioma de las observaciones</translation>
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
    <message>
        <source>Our signature</source>
        <translation>Nuestra firma</translation>
    </message>
    <message>
        <source>There is none on this computer yet. Without one, packages and reports cannot be signed.</source>
        <translation>Aún no hay ninguna en este equipo. Sin ella no se pueden firmar paquetes ni informes.</translation>
    </message>
    <message>
        <source>Valid until {day}. Fingerprint: {fingerprint}</source>
        <translation>Válida hasta el {day}. Huella: {fingerprint}</translation>
    </message>
    <message>
        <source>Make a signature…</source>
        <translation>Crear una firma…</translation>
    </message>
    <message>
        <source>Key, people and recovery…</source>
        <translation>Clave, personas y recuperación…</translation>
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
    <message>
        <source>Open a copy of the workbook</source>
        <translation>Abrir una copia del libro</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>Other imports say:</source>
        <translation>Otras importaciones dicen:</translation>
    </message>
    <message>
        <source>Before that: {place}</source>
        <translation>Antes de eso: {place}</translation>
    </message>
</context>
<context>
    <name>StartIdentity</name>
    <message>
        <source>The passphrase of your signature</source>
        <translation>La frase de contraseña de su firma</translation>
    </message>
    <message>
        <source>Later: I only want to compile for now</source>
        <translation>Más tarde: por ahora solo quiero elaborar documentos</translation>
    </message>
    <message>
        <source>Packages and reports are signed with a key that only this passphrase opens. It is not kept anywhere. Afterwards you can print a recovery sheet, in case it is forgotten.</source>
        <translation>Los paquetes e informes se firman con una clave que solo abre esta frase. No se guarda en ningún sitio. Después podrá imprimir una hoja de recuperación, por si se olvida.</translation>
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
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Search texts and notes</source>
        <translation>Buscar en textos y notas</translation>
    </message>
    <message>
        <source>Import a workbook…</source>
        <translation>Importar un libro…</translation>
    </message>
    <message>
        <source>Import several workbooks…</source>
        <translation>Importar varios libros…</translation>
    </message>
    <message>
        <source>Make a workbook to fill in…</source>
        <translation>Hacer un libro para rellenar…</translation>
    </message>
    <message>
        <source>Excel, with codes and sources (*.xlsx)</source>
        <translation>Excel, con códigos y fuentes (*.xlsx)</translation>
    </message>
    <message>
        <source>SDMX-CSV 2.0 (*.sdmx.csv)</source>
        <translation>SDMX-CSV 2.0 (*.sdmx.csv)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
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
    <message>
        <source>Templates and overlays</source>
        <translation>Plantillas y adaptaciones</translation>
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
    <message>
        <source>Report as signed PDF: {title} ({languages})</source>
        <translation>Informe en PDF firmado: {title} ({languages})</translation>
    </message>
    <message>
        <source>The answers with their history, so that a partner can take them in</source>
        <translation>Las respuestas con su historial, para que un socio pueda incorporarlas</translation>
    </message>
    <message>
        <source>The questionnaires they were given to</source>
        <translation>Los cuestionarios a los que responden</translation>
    </message>
    <message>
        <source>Imports with their figures, as tables that a spreadsheet opens: {count}</source>
        <translation>Importaciones con sus cifras, en tablas que abre una hoja de cálculo: {count}</translation>
    </message>
    <message>
        <source>What was withheld and why, and how to check it all, in four languages</source>
        <translation>Lo que se retuvo y por qué, y cómo comprobarlo todo, en cuatro lenguas</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>overdue by {days} days</source>
        <translation>vencido hace {days} días</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>en {days} días</translation>
    </message>
</context>
<context>
    <name>RemindersView</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>A date of a record comes here when its reminder says so. Answer it in the record, and it goes.</source>
        <translation>Una fecha de una ficha aparece aquí cuando su recordatorio lo indica. Actualice la ficha y desaparecerá.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>What is due today</source>
        <translation>Lo que vence hoy</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>El próximo mes</translation>
    </message>
    <message>
        <source>The next three months</source>
        <translation>Los próximos tres meses</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>El próximo año</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>No vence nada</translation>
    </message>
    <message>
        <source>Records carry dates that call for something: an agreement that expires, an evaluation, a deadline. They come here in time, and onto the first page.</source>
        <translation>Las fichas llevan fechas que exigen algo: un acuerdo que expira, una evaluación, un plazo. Aparecen aquí a tiempo y también en la primera página.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reminders: {count}</source>
        <translation>Recordatorios: {count}</translation>
    </message>
</context>
<context>
    <name>AddAuthority</name>
    <message>
        <source>Trust an authority</source>
        <translation>Confiar en una autoridad</translation>
    </message>
    <message>
        <source>Every office to which this authority issues a certificate is trusted then, without comparing one by one. Compare the authority&apos;s own fingerprint first, by a way other than the file&apos;s.</source>
        <translation>Toda oficina a la que esta autoridad expida un certificado será entonces de confianza, sin comparar una por una. Compare primero la huella de la propia autoridad, por una vía distinta de la del archivo.</translation>
    </message>
    <message>
        <source>This trusts many at once. Add only authorities your ministry relies upon.</source>
        <translation>Esto es confiar en muchas a la vez. Añada solo autoridades en las que confíe su ministerio.</translation>
    </message>
    <message>
        <source>Trust the authority</source>
        <translation>Confiar en la autoridad</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>The authority&apos;s own certificate</source>
        <translation>El certificado de la propia autoridad</translation>
    </message>
    <message>
        <source>Its fingerprint, as the authority says it</source>
        <translation>Su huella, tal como la dice la autoridad</translation>
    </message>
    <message>
        <source>All 64 digits, as published on paper or told on the telephone</source>
        <translation>Los 64 dígitos, tal como se publican en papel o se dicen por teléfono</translation>
    </message>
    <message>
        <source>Offices to which {authority} issued a certificate are trusted now.</source>
        <translation>Las oficinas a las que {authority} expidió un certificado son ahora de confianza.</translation>
    </message>
    <message>
        <source>Add its list of revoked certificates…</source>
        <translation>Añadir su lista de certificados revocados…</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>Let one more person sign</source>
        <translation>Permitir que firme otra persona</translation>
    </message>
    <message>
        <source>The person opens the same key with a passphrase of their own. Nobody learns another&apos;s passphrase; let the person type theirs here. It holds on this computer.</source>
        <translation>La persona abre la misma clave con su propia frase de contraseña. Nadie conoce la de otro; deje que la persona escriba la suya aquí. Vale en este equipo.</translation>
    </message>
    <message>
        <source>Let them sign</source>
        <translation>Permitirle firmar</translation>
    </message>
    <message>
        <source>The person&apos;s function</source>
        <translation>El cargo de la persona</translation>
    </message>
    <message>
        <source>Such as: deputy focal point. A name is not needed.</source>
        <translation>Por ejemplo: punto focal adjunto. No hace falta un nombre.</translation>
    </message>
    <message>
        <source>{person} can open the key now.</source>
        <translation>{person} ya puede abrir la clave.</translation>
    </message>
</context>
<context>
    <name>AddRevocations</name>
    <message>
        <source>Take in an authority&apos;s list of revoked certificates</source>
        <translation>Incorporar la lista de certificados revocados de una autoridad</translation>
    </message>
    <message>
        <source>Authorities publish which of their certificates must not be relied upon any more. This computer asks nobody: bring the list as a file (ending in .crl), and bring a new one from time to time.</source>
        <translation>Las autoridades publican cuáles de sus certificados ya no dan fe. Este equipo no pregunta a nadie: traiga la lista como archivo (terminado en .crl) y traiga una nueva de vez en cuando.</translation>
    </message>
    <message>
        <source>Take the list in</source>
        <translation>Incorporar la lista</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>The list of {authority} is in force here.</source>
        <translation>La lista de {authority} está en vigor aquí.</translation>
    </message>
    <message>
        <source>Issued on {day}</source>
        <translation>Expedida el {day}</translation>
    </message>
    <message>
        <source>Certificates revoked: {count}</source>
        <translation>Certificados revocados: {count}</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>Write a package to a stick</source>
        <translation>Escribir un paquete en una memoria USB</translation>
    </message>
    <message>
        <source>The space is looked at first. The package is written under another name, read back from the stick and compared; only then it gets its name. You are told when the stick may be pulled out.</source>
        <translation>Primero se mira el espacio. El paquete se escribe con otro nombre, se vuelve a leer de la memoria y se compara; solo entonces recibe su nombre. Se le dirá cuándo puede retirar la memoria.</translation>
    </message>
    <message>
        <source>Write it to the stick</source>
        <translation>Escribirlo en la memoria</translation>
    </message>
    <message>
        <source>The stick, or a folder on it or on a shared drive</source>
        <translation>La memoria, o una carpeta en ella o en una unidad compartida</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>The stick may be pulled out now.</source>
        <translation>Ya puede retirar la memoria.</translation>
    </message>
    <message>
        <source>It was written, read back from the stick and compared: the same.</source>
        <translation>Se escribió, se volvió a leer de la memoria y se comparó: es el mismo.</translation>
    </message>
    <message>
        <source>The same package lay there already; it was read and compared.</source>
        <translation>El mismo paquete ya estaba allí; se leyó y se comparó.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Write it to another stick…</source>
        <translation>Escribirlo en otra memoria…</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Change your passphrase</source>
        <translation>Cambiar su frase de contraseña</translation>
    </message>
    <message>
        <source>Key, certificate and the other people&apos;s passphrases stay what they are.</source>
        <translation>La clave, el certificado y las frases de las demás personas siguen igual.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>The new passphrase holds. The old one opens nothing on this computer.</source>
        <translation>La nueva frase está en vigor. La antigua no abre nada en este equipo.</translation>
    </message>
</context>
<context>
    <name>Countersign</name>
    <message>
        <source>Sign beside a partner&apos;s receipt</source>
        <translation>Firmar junto al acuse de recibo de un socio</translation>
    </message>
    <message>
        <source>With both signatures, sender and receiver hold the same proof of what was handed over and when. Send the file back to the receiver afterwards.</source>
        <translation>Con ambas firmas, remitente y destinatario tienen la misma prueba de lo que se entregó y cuándo. Devuelva después el archivo al destinatario.</translation>
    </message>
    <message>
        <source>Sign beside it</source>
        <translation>Firmar junto a él</translation>
    </message>
    <message>
        <source>Both offices have signed. Send the file back to the receiver.</source>
        <translation>Ambas oficinas han firmado. Devuelva el archivo al destinatario.</translation>
    </message>
</context>
<context>
    <name>Errand</name>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>PIN of {token}</source>
        <translation>PIN de {token}</translation>
    </message>
</context>
<context>
    <name>ErrandView</name>
    <message>
        <source>Errand</source>
        <translation>Gestión</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Our signature</source>
        <translation>Nuestra firma</translation>
    </message>
    <message>
        <source>Partners and trust</source>
        <translation>Socios y confianza</translation>
    </message>
    <message>
        <source>Register of packages</source>
        <translation>Registro de paquetes</translation>
    </message>
    <message>
        <source>What is to be done with keys and packages is begun from their own screens.</source>
        <translation>Lo que hay que hacer con claves y paquetes se empieza desde sus propias pantallas.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Nada que hacer aquí</translation>
    </message>
    <message>
        <source>To the exchange</source>
        <translation>Al intercambio</translation>
    </message>
</context>
<context>
    <name>ExportReaders</name>
    <message>
        <source>Who can open it?</source>
        <translation>¿Quién puede abrirlo?</translation>
    </message>
    <message>
        <source>Everybody can read it; nobody can change it unnoticed</source>
        <translation>Todos pueden leerlo; nadie puede cambiarlo sin que se note</translation>
    </message>
    <message>
        <source>Only the partners I choose, and this office: the package is encrypted</source>
        <translation>Solo los socios que yo elija y esta oficina: el paquete se cifra</translation>
    </message>
    <message>
        <source>To encrypt a package, trust a partner first, under Partners and trust.</source>
        <translation>Para cifrar un paquete, confíe antes en un socio, en Socios y confianza.</translation>
    </message>
    <message>
        <source>These alone can open it</source>
        <translation>Solo estos pueden abrirlo</translation>
    </message>
</context>
<context>
    <name>FollowNotice</name>
    <message>
        <source>Take in a partner&apos;s notice about its key</source>
        <translation>Incorporar el aviso de un socio sobre su clave</translation>
    </message>
    <message>
        <source>Partners tell of a new key, or that an old one must not be relied upon any more, in a small signed package. It counts only if an office you trust has signed it, and only about its own keys.</source>
        <translation>Los socios comunican una clave nueva, o que una antigua ya no da fe, en un pequeño paquete firmado. Solo cuenta si lo firmó una oficina de confianza, y solo sobre sus propias claves.</translation>
    </message>
    <message>
        <source>Check and follow it</source>
        <translation>Comprobarlo y seguirlo</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>El aviso</translation>
    </message>
    <message>
        <source>{office} has a new key, and it is trusted now.</source>
        <translation>{office} tiene una clave nueva, que ahora es de confianza.</translation>
    </message>
    <message>
        <source>Nothing that {office} signed with its former key is relied upon any more.</source>
        <translation>Ya no da fe nada de lo que {office} firmó con su clave anterior.</translation>
    </message>
    <message>
        <source>Reason given: {reason}</source>
        <translation>Motivo indicado: {reason}</translation>
    </message>
</context>
<context>
    <name>IdentityView</name>
    <message>
        <source>Make the signature of this office</source>
        <translation>Crear la firma de esta oficina</translation>
    </message>
    <message>
        <source>Our signature</source>
        <translation>Nuestra firma</translation>
    </message>
</context>
<context>
    <name>ImportKey</name>
    <message>
        <source>Take over a key that was issued to this office</source>
        <translation>Adoptar una clave expedida a esta oficina</translation>
    </message>
    <message>
        <source>If your ministry&apos;s authority gave you a key as a file (PKCS#12, ending in .p12 or .pfx), it is taken over and kept under a passphrase of your own. The file itself is only read; keep it locked away.</source>
        <translation>Si la autoridad de su ministerio le dio una clave como archivo (PKCS#12, terminado en .p12 o .pfx), se adopta y se guarda bajo una frase de contraseña suya. El archivo solo se lee; guárdelo bajo llave.</translation>
    </message>
    <message>
        <source>Take the key over</source>
        <translation>Adoptar la clave</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>The password that came with the file</source>
        <translation>La contraseña que vino con el archivo</translation>
    </message>
    <message>
        <source>The key was taken over. This office can sign now.</source>
        <translation>La clave está adoptada. Esta oficina ya puede firmar.</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Join the parts of a package</source>
        <translation>Unir las partes de un paquete</translation>
    </message>
    <message>
        <source>Put all parts, and the list that came with them, into one folder and name any of them. If one is missing or damaged you are told which, and nothing is written.</source>
        <translation>Ponga todas las partes, y la lista que vino con ellas, en una misma carpeta e indique cualquiera. Si falta una o está dañada se le dirá cuál, y no se escribe nada.</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Unirlas</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Any of the parts</source>
        <translation>Cualquiera de las partes</translation>
    </message>
    <message>
        <source>Check the package…</source>
        <translation>Comprobar el paquete…</translation>
    </message>
    <message>
        <source>The parts are joined. Check the package now.</source>
        <translation>Las partes están unidas. Compruebe ahora el paquete.</translation>
    </message>
</context>
<context>
    <name>KeepReceipt</name>
    <message>
        <source>Keep a partner&apos;s receipt</source>
        <translation>Guardar el acuse de recibo de un socio</translation>
    </message>
    <message>
        <source>A partner confirms that a package arrived. The receipt is checked like a package and kept in the register, beside the package it is for.</source>
        <translation>Un socio confirma que llegó un paquete. El acuse se comprueba como un paquete y se guarda en el registro, junto al paquete al que corresponde.</translation>
    </message>
    <message>
        <source>Check and keep it</source>
        <translation>Comprobarlo y guardarlo</translation>
    </message>
    <message>
        <source>The receipt is genuine, and kept.</source>
        <translation>El acuse de recibo es auténtico y está guardado.</translation>
    </message>
    <message>
        <source>Sign beside it…</source>
        <translation>Firmar junto a él…</translation>
    </message>
</context>
<context>
    <name>KeyCare</name>
    <message>
        <source>Renew the key…</source>
        <translation>Renovar la clave…</translation>
    </message>
    <message>
        <source>The certificate of this office ended on {day}.</source>
        <translation>El certificado de esta oficina terminó el {day}.</translation>
    </message>
    <message>
        <source>Partners will refuse what is signed now. Renew the key.</source>
        <translation>Los socios rechazarán lo que se firme ahora. Renueve la clave.</translation>
    </message>
    <message>
        <source>The certificate of this office ends on {day}, in {count} days.</source>
        <translation>El certificado de esta oficina termina el {day}, dentro de {count} días.</translation>
    </message>
    <message>
        <source>Renew the key in time: partners follow by themselves while the present one holds.</source>
        <translation>Renueve la clave a tiempo: los socios la siguen por sí mismos mientras la actual es válida.</translation>
    </message>
    <message>
        <source>Nothing is prepared for the loss of the key or its passphrase.</source>
        <translation>No hay nada preparado para la pérdida de la clave o de su frase.</translation>
    </message>
    <message>
        <source>No data would be lost, but nobody could sign for this office before partners compared a new key.</source>
        <translation>No se perderían datos, pero nadie podría firmar por esta oficina antes de que los socios comparasen una clave nueva.</translation>
    </message>
    <message>
        <source>Prepare for a loss…</source>
        <translation>Prepararse para una pérdida…</translation>
    </message>
    <message>
        <source>The recovery was never rehearsed.</source>
        <translation>La recuperación nunca se ha ensayado.</translation>
    </message>
    <message>
        <source>A sheet that nobody tried may fail on the day it is needed.</source>
        <translation>Una hoja que nadie probó puede fallar el día que haga falta.</translation>
    </message>
    <message>
        <source>Rehearse the recovery…</source>
        <translation>Ensayar la recuperación…</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>This office has no signature on this computer yet</source>
        <translation>Esta oficina aún no tiene firma en este equipo</translation>
    </message>
    <message>
        <source>Without one, packages and reports cannot be signed, and partners cannot know that they come from this office.</source>
        <translation>Sin ella no se pueden firmar paquetes ni informes, y los socios no pueden saber que proceden de esta oficina.</translation>
    </message>
    <message>
        <source>The fingerprint, to compare with partners: in digits, and as words for the telephone</source>
        <translation>La huella, para comparar con los socios: en dígitos, y en palabras para el teléfono</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Quién puede abrirla</translation>
    </message>
    <message>
        <source>For the day it is lost</source>
        <translation>Para el día en que se pierda</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Cuando termine</translation>
    </message>
    <message>
        <source>Our signature</source>
        <translation>Nuestra firma</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>{office}. Valid from {first} until {last}.</source>
        <translation>{office}. Válida del {first} al {last}.</translation>
    </message>
    <message>
        <source>The key is in good care: it holds, and its recovery was rehearsed.</source>
        <translation>La clave está bien cuidada: es válida y su recuperación se ensayó.</translation>
    </message>
    <message>
        <source>Make a signature</source>
        <translation>Crear una firma</translation>
    </message>
    <message>
        <source>A key for this office, with a passphrase, a recovery sheet, and a card for partners.</source>
        <translation>Una clave para esta oficina, con una frase de contraseña, una hoja de recuperación y una tarjeta para los socios.</translation>
    </message>
    <message>
        <source>Take over a key that was issued to this office</source>
        <translation>Adoptar una clave expedida a esta oficina</translation>
    </message>
    <message>
        <source>A file from your ministry&apos;s authority, ending in .p12 or .pfx.</source>
        <translation>Un archivo de la autoridad de su ministerio, terminado en .p12 o .pfx.</translation>
    </message>
    <message>
        <source>Bring it back after a loss</source>
        <translation>Recuperarla tras una pérdida</translation>
    </message>
    <message>
        <source>With the copy of the key and the code on the printed sheet.</source>
        <translation>Con la copia de la clave y el código de la hoja impresa.</translation>
    </message>
    <message>
        <source>Our card for partners…</source>
        <translation>Nuestra tarjeta para los socios…</translation>
    </message>
    <message>
        <source>To print or to send: office, certificate, and the fingerprint in digits, words and as a code.</source>
        <translation>Para imprimir o enviar: la oficina, el certificado y la huella en dígitos, en palabras y como código.</translation>
    </message>
    <message>
        <source>End access…</source>
        <translation>Poner fin al acceso…</translation>
    </message>
    <message>
        <source>Let one more person sign…</source>
        <translation>Permitir que firme otra persona…</translation>
    </message>
    <message>
        <source>With a passphrase of their own to the same key.</source>
        <translation>Con su propia frase de contraseña para la misma clave.</translation>
    </message>
    <message>
        <source>Change your passphrase…</source>
        <translation>Cambiar su frase de contraseña…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Copy of the key, and sheet with its code…</source>
        <translation>Copia de la clave y hoja con su código…</translation>
    </message>
    <message>
        <source>Last made: {day}</source>
        <translation>Última vez: {day}</translation>
    </message>
    <message>
        <source>Last rehearsed: {day}</source>
        <translation>Último ensayo: {day}</translation>
    </message>
    <message>
        <source>Rehearse the recovery…</source>
        <translation>Ensayar la recuperación…</translation>
    </message>
    <message>
        <source>Renew the key…</source>
        <translation>Renovar la clave…</translation>
    </message>
    <message>
        <source>A new key, and a notice by which partners follow to it.</source>
        <translation>Una clave nueva y un aviso con el que los socios pasan a ella.</translation>
    </message>
    <message>
        <source>Ask an authority for a certificate…</source>
        <translation>Pedir un certificado a una autoridad…</translation>
    </message>
    <message>
        <source>Saves a request for your national authority, or that of the programme.</source>
        <translation>Guarda una solicitud para su autoridad nacional o la del programa.</translation>
    </message>
    <message>
        <source>Take in the authority&apos;s answer…</source>
        <translation>Incorporar la respuesta de la autoridad…</translation>
    </message>
    <message>
        <source>The certificate that the authority issued for the request.</source>
        <translation>El certificado que la autoridad expidió para la solicitud.</translation>
    </message>
    <message>
        <source>Withdraw a certificate…</source>
        <translation>Retirar un certificado…</translation>
    </message>
    <message>
        <source>If a key was stolen or copied: nobody shall rely on it any more.</source>
        <translation>Si una clave fue robada o copiada: nadie debe fiarse ya de ella.</translation>
    </message>
    <message>
        <source>The key lies on the token {token}.</source>
        <translation>La clave está en el token {token}.</translation>
    </message>
    <message>
        <source>The key lies on it and cannot be copied; it asks for its PIN.</source>
        <translation>La clave está en él y no se puede copiar; pide su PIN.</translation>
    </message>
    <message>
        <source>Sign with a token or smart card…</source>
        <translation>Firmar con un token o una tarjeta inteligente…</translation>
    </message>
    <message>
        <source>The passphrase is forgotten…</source>
        <translation>La frase de contraseña se ha olvidado…</translation>
    </message>
    <message>
        <source>With the copy of the key and the code on the sheet you choose a new one.</source>
        <translation>Con la copia de la clave y el código de la hoja usted elige otra.</translation>
    </message>
    <message>
        <source>Copy or sheet are lost as well…</source>
        <translation>También se han perdido la copia o la hoja…</translation>
    </message>
    <message>
        <source>A new key; every partner has to compare it again. No data are lost.</source>
        <translation>Una clave nueva; cada socio debe compararla de nuevo. No se pierden datos.</translation>
    </message>
    <message>
        <source>Write the notice of the present key again…</source>
        <translation>Escribir de nuevo el aviso de la clave actual…</translation>
    </message>
    <message>
        <source>If it was lost on the way, or a partner never had it.</source>
        <translation>Si se perdió por el camino, o un socio nunca lo tuvo.</translation>
    </message>
</context>
<context>
    <name>LaterPage</name>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>MakeKey</name>
    <message>
        <source>Make the signature of this office</source>
        <translation>Crear la firma de esta oficina</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Packages and reports are signed with a key that stays on this computer. Only a passphrase opens it; it is kept nowhere. Choose several words that do not belong together.</source>
        <translation>Los paquetes e informes se firman con una clave que permanece en este equipo. Solo la abre una frase de contraseña, que no se guarda en ningún sitio. Elija varias palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>Make the signature</source>
        <translation>Crear la firma</translation>
    </message>
    <message>
        <source>This office can sign now.</source>
        <translation>Esta oficina ya puede firmar.</translation>
    </message>
</context>
<context>
    <name>MakeRecovery</name>
    <message>
        <source>Prepare for a loss</source>
        <translation>Prepararse para una pérdida</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Two things are made: a copy of the key, for a stick, and a sheet with a code, for the printer. Keep them locked away in two places: together they open the key without any passphrase, one alone is of no use.</source>
        <translation>Se hacen dos cosas: una copia de la clave, para una memoria USB, y una hoja con un código, para imprimir. Guárdelas bajo llave en dos lugares: juntas abren la clave sin ninguna frase; una sola no sirve de nada.</translation>
    </message>
    <message>
        <source>An earlier sheet will open nothing on this computer any more. Destroy it.</source>
        <translation>Una hoja anterior ya no abrirá nada en este equipo. Destrúyala.</translation>
    </message>
    <message>
        <source>Write copy and sheet</source>
        <translation>Escribir la copia y la hoja</translation>
    </message>
    <message>
        <source>The copy of the key</source>
        <translation>La copia de la clave</translation>
    </message>
    <message>
        <source>Best at once on a stick that stays in a safe</source>
        <translation>Mejor directamente en una memoria USB que quede en una caja fuerte</translation>
    </message>
    <message>
        <source>Copies of a key</source>
        <translation>Copias de una clave</translation>
    </message>
    <message>
        <source>The sheet with the code</source>
        <translation>La hoja con el código</translation>
    </message>
    <message>
        <source>Print it, then delete the file</source>
        <translation>Imprímala y borre después el archivo</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Copy of the key: {path}</source>
        <translation>Copia de la clave: {path}</translation>
    </message>
    <message>
        <source>Sheet to print: {path}</source>
        <translation>Hoja para imprimir: {path}</translation>
    </message>
    <message>
        <source>Copy and sheet are written. Print the sheet now, and try once whether both are of use.</source>
        <translation>La copia y la hoja están escritas. Imprima la hoja ahora y pruebe una vez si ambas sirven.</translation>
    </message>
    <message>
        <source>Open the sheet</source>
        <translation>Abrir la hoja</translation>
    </message>
    <message>
        <source>Rehearse the recovery…</source>
        <translation>Ensayar la recuperación…</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
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
        <source>Strength of the passphrase</source>
        <translation>Solidez de la frase de contraseña</translation>
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
    <name>OutcomePage</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>There is a file of this name; it will be replaced.</source>
        <translation>Hay un archivo con ese nombre; se sustituirá.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>the person who made the signature</source>
        <translation>la persona que creó la firma</translation>
    </message>
</context>
<context>
    <name>ReadersPage</name>
    <message>
        <source>Who can open it</source>
        <translation>Quién puede abrirlo</translation>
    </message>
    <message>
        <source>{office} (this office, always)</source>
        <translation>{office} (esta oficina, siempre)</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>This office can sign, and its key would survive a loss.</source>
        <translation>Esta oficina puede firmar, y su clave sobreviviría a una pérdida.</translation>
    </message>
    <message>
        <source>Lock the copy of the key and the printed sheet away, in two places.</source>
        <translation>Guarde bajo llave la copia de la clave y la hoja impresa, en dos lugares.</translation>
    </message>
    <message>
        <source>Give your card to partners, so that they can check what you sign.</source>
        <translation>Dé su tarjeta a los socios, para que puedan comprobar lo que usted firma.</translation>
    </message>
    <message>
        <source>Partners and trust</source>
        <translation>Socios y confianza</translation>
    </message>
</context>
<context>
    <name>Recover</name>
    <message>
        <source>Bring the signature back after a loss</source>
        <translation>Recuperar la firma tras una pérdida</translation>
    </message>
    <message>
        <source>With the copy of the key and the code from the printed sheet the office signs again as before: partners need not be told. You choose a new passphrase.</source>
        <translation>Con la copia de la clave y el código de la hoja impresa la oficina vuelve a firmar como antes: no hace falta avisar a los socios. Usted elige una nueva frase.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>The signature is back. It is the same as before the loss.</source>
        <translation>La firma ha vuelto. Es la misma que antes de la pérdida.</translation>
    </message>
</context>
<context>
    <name>Rehearse</name>
    <message>
        <source>Rehearse the recovery</source>
        <translation>Ensayar la recuperación</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Type the code from the printed sheet, as you would after a loss. Aside and with the copy alone, the key is opened, something is signed, encrypted and decrypted, and compared. Nothing is changed.</source>
        <translation>Escriba el código de la hoja impresa, como haría tras una pérdida. Aparte y solo con la copia, se abre la clave, se firma algo, se cifra, se descifra y se compara. No se cambia nada.</translation>
    </message>
    <message>
        <source>Rehearse now</source>
        <translation>Ensayar ahora</translation>
    </message>
    <message>
        <source>The recovery works. Lock copy and sheet away, in two places.</source>
        <translation>La recuperación funciona. Guarde la copia y la hoja bajo llave, en dos lugares.</translation>
    </message>
    <message>
        <source>Key of {office}</source>
        <translation>Clave de {office}</translation>
    </message>
</context>
<context>
    <name>RemovePerson</name>
    <message>
        <source>End a person&apos;s access to the key</source>
        <translation>Poner fin al acceso de una persona a la clave</translation>
    </message>
    <message>
        <source>The passphrase of {person} will not open the key on this computer any more.</source>
        <translation>La frase de {person} ya no abrirá la clave en este equipo.</translation>
    </message>
    <message>
        <source>The key itself stays the same. If the person may have copied it, renew it and withdraw this one.</source>
        <translation>La clave en sí sigue siendo la misma. Si la persona pudo copiarla, renuévela y retire esta.</translation>
    </message>
    <message>
        <source>End the access</source>
        <translation>Poner fin al acceso</translation>
    </message>
    <message>
        <source>{person} cannot open the key on this computer any more.</source>
        <translation>{person} ya no puede abrir la clave en este equipo.</translation>
    </message>
</context>
<context>
    <name>Renew</name>
    <message>
        <source>Renew the key</source>
        <translation>Renovar la clave</translation>
    </message>
    <message>
        <source>A new key takes the place of the present one. The notice is signed with the present key: partners who trust it follow to the new one without comparing again. What was signed before stays valid.</source>
        <translation>Una clave nueva sustituye a la actual. El aviso se firma con la clave actual: los socios que confían en ella pasan a la nueva sin volver a comparar. Lo firmado antes sigue siendo válido.</translation>
    </message>
    <message>
        <source>The recovery sheet is for the present key: prepare and rehearse a new one afterwards.</source>
        <translation>La hoja de recuperación es para la clave actual: prepare después una nueva y ensáyela.</translation>
    </message>
    <message>
        <source>The office has a new key.</source>
        <translation>La oficina tiene una clave nueva.</translation>
    </message>
</context>
<context>
    <name>RequestCertificate</name>
    <message>
        <source>Ask an authority for a certificate</source>
        <translation>Pedir un certificado a una autoridad</translation>
    </message>
    <message>
        <source>The file holds the public half of the office&apos;s key and its name. Your national authority, or that of the programme, answers with a certificate; partners who trust the authority then trust this office.</source>
        <translation>El archivo contiene la mitad pública de la clave de la oficina y su nombre. Su autoridad nacional, o la del programa, responde con un certificado; los socios que confían en la autoridad confían entonces en esta oficina.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Guardar la solicitud</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <source>Certificate requests</source>
        <translation>Solicitudes de certificado</translation>
    </message>
    <message>
        <source>Send this file to the authority: {path}</source>
        <translation>Envíe este archivo a la autoridad: {path}</translation>
    </message>
    <message>
        <source>The request is saved. When the answer comes, take it in under the signature of this office.</source>
        <translation>La solicitud está guardada. Cuando llegue la respuesta, incorpórela en la pantalla de la firma de esta oficina.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Cut a package into parts for e-mail</source>
        <translation>Cortar un paquete en partes para el correo</translation>
    </message>
    <message>
        <source>Each part is small enough for one message. A list goes with them, so that the partner sees whether one is missing or damaged. They are joined with this program, or with one command that the list names.</source>
        <translation>Cada parte cabe en un mensaje. Las acompaña una lista, para que el socio vea si falta alguna o está dañada. Se unen con este programa, o con una orden que la lista indica.</translation>
    </message>
    <message>
        <source>Cut it into parts</source>
        <translation>Cortarlo en partes</translation>
    </message>
    <message>
        <source>Folder for the parts</source>
        <translation>Carpeta para las partes</translation>
    </message>
    <message>
        <source>Largest part, in megabytes</source>
        <translation>Parte más grande, en megabytes</translation>
    </message>
    <message>
        <source>Parts written: {count}. Send all of them, and the list.</source>
        <translation>Partes escritas: {count}. Envíelas todas, con la lista.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>TakeAnswer</name>
    <message>
        <source>Take in the authority&apos;s answer</source>
        <translation>Incorporar la respuesta de la autoridad</translation>
    </message>
    <message>
        <source>The key stays the same, its certificate becomes the one that the authority issued. The notice is signed under the present certificate, so that partners follow.</source>
        <translation>La clave sigue siendo la misma; su certificado pasa a ser el que expidió la autoridad. El aviso se firma con el certificado actual, para que los socios lo sigan.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Incorporarla</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>The authority&apos;s answer</source>
        <translation>La respuesta de la autoridad</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is in use.</source>
        <translation>El certificado de la autoridad está en uso.</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>Withdraw a certificate</source>
        <translation>Retirar un certificado</translation>
    </message>
    <message>
        <source>If a key was stolen or copied, partners must hear that nothing signed with it counts any more. Renew the key first; then withdraw the former one.</source>
        <translation>Si una clave fue robada o copiada, los socios deben saber que nada firmado con ella cuenta ya. Renueve primero la clave; después retire la anterior.</translation>
    </message>
    <message>
        <source>A partner who took the notice in cannot take it back. Data are not touched.</source>
        <translation>Un socio que incorporó el aviso no puede deshacerlo. Los datos no se tocan.</translation>
    </message>
    <message>
        <source>Write the withdrawal</source>
        <translation>Escribir la retirada</translation>
    </message>
    <message>
        <source>Which certificate</source>
        <translation>Qué certificado</translation>
    </message>
    <message>
        <source>Reason, as partners shall read it</source>
        <translation>Motivo, tal como lo leerán los socios</translation>
    </message>
    <message>
        <source>Nothing signed with this certificate shall be relied upon any more</source>
        <translation>Nada firmado con este certificado debe dar fe ya</translation>
    </message>
    <message>
        <source>The withdrawal is written and signed.</source>
        <translation>La retirada está escrita y firmada.</translation>
    </message>
    <message>
        <source>a former one</source>
        <translation>uno anterior</translation>
    </message>
    <message>
        <source>the present one</source>
        <translation>el actual</translation>
    </message>
</context>
<context>
    <name>WizardView</name>
    <message>
        <source>Wait until it is done, or cancel it above.</source>
        <translation>Espere a que termine o cancélelo arriba.</translation>
    </message>
</context>
<context>
    <name>WriteCard</name>
    <message>
        <source>Our card for partners</source>
        <translation>Nuestra tarjeta para los socios</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>A page with the office&apos;s name, its certificate, and the fingerprint in digits, in words of four languages and as a code to scan. Hand it over in person or send it; the partner compares the fingerprint with you.</source>
        <translation>Una página con el nombre de la oficina, su certificado y la huella en dígitos, en palabras de cuatro lenguas y como código para escanear. Entréguela en persona o envíela; el socio compara la huella con usted.</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Guardar la tarjeta</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>La tarjeta</translation>
    </message>
    <message>
        <source>The card is saved. Print it for a meeting, or send it.</source>
        <translation>La tarjeta está guardada. Imprímala para una reunión o envíela.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Abrir la tarjeta</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>WriteReceipt</name>
    <message>
        <source>Sign a receipt for a package</source>
        <translation>Firmar un acuse de recibo de un paquete</translation>
    </message>
    <message>
        <source>The receipt names the package by its digest and says when it arrived here. It is signed by this office, a copy is kept in the register, and the file goes back to the sender.</source>
        <translation>El acuse nombra el paquete por su resumen y dice cuándo llegó aquí. Lo firma esta oficina, se guarda una copia en el registro y el archivo vuelve al remitente.</translation>
    </message>
    <message>
        <source>Sign the receipt</source>
        <translation>Firmar el acuse de recibo</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>The package that came</source>
        <translation>El paquete recibido</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>El acuse de recibo</translation>
    </message>
    <message>
        <source>The receipt is signed and kept. Send it back to the sender.</source>
        <translation>El acuse de recibo está firmado y guardado. Devuélvalo al remitente.</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Archivo: {path}</translation>
    </message>
</context>
<context>
    <name>_Making</name>
    <message>
        <source>Fingerprint: {groups}</source>
        <translation>Huella: {groups}</translation>
    </message>
    <message>
        <source>Prepare for a loss…</source>
        <translation>Prepararse para una pérdida…</translation>
    </message>
</context>
<context>
    <name>_Receipt</name>
    <message>
        <source>Package: {file}</source>
        <translation>Paquete: {file}</translation>
    </message>
    <message>
        <source>Name (digest): {digest}</source>
        <translation>Nombre (resumen criptográfico): {digest}</translation>
    </message>
    <message>
        <source>Arrived: {when}</source>
        <translation>Llegó: {when}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>El acuse de recibo</translation>
    </message>
</context>
<context>
    <name>_Telling</name>
    <message>
        <source>The notice for partners</source>
        <translation>El aviso para los socios</translation>
    </message>
    <message>
        <source>A small signed package; send it to everybody who has your card</source>
        <translation>Un pequeño paquete firmado; envíelo a todos los que tienen su tarjeta</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Send this notice to your partners: {path}</source>
        <translation>Envíe este aviso a sus socios: {path}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Write it to a stick…</source>
        <translation>Escribirlo en una memoria USB…</translation>
    </message>
</context>
<context>
    <name>_WithKit</name>
    <message>
        <source>Copies of a key</source>
        <translation>Copias de una clave</translation>
    </message>
    <message>
        <source>The copy of the key</source>
        <translation>La copia de la clave</translation>
    </message>
    <message>
        <source>The code on the sheet</source>
        <translation>El código de la hoja</translation>
    </message>
</context>
<context>
    <name>_WithPackage</name>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>El paquete</translation>
    </message>
</context>
<context>
    <name>RecordFilters</name>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Country: {choice}</source>
        <translation>País: {choice}</translation>
    </message>
    <message>
        <source>Date: {choice}</source>
        <translation>Fecha: {choice}</translation>
    </message>
    <message>
        <source>{field}: {choice}</source>
        <translation>{field}: {choice}</translation>
    </message>
    <message>
        <source>Filter by a field…</source>
        <translation>Filtrar por un campo…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>within a month</source>
        <translation>en un mes</translation>
    </message>
    <message>
        <source>within three months</source>
        <translation>en tres meses</translation>
    </message>
    <message>
        <source>within a year</source>
        <translation>en un año</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Fill in the record</source>
        <translation>Rellenar la ficha</translation>
    </message>
    <message>
        <source>May it stand in reports?</source>
        <translation>¿Puede figurar en los informes?</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Por favor, compruebe</translation>
    </message>
    <message>
        <source>Worked out by the form</source>
        <translation>Calculado por el formulario</translation>
    </message>
    <message>
        <source>Dates to be reminded of</source>
        <translation>Fechas que recordar</translation>
    </message>
    <message>
        <source>Where this record is used</source>
        <translation>Dónde se usa esta ficha</translation>
    </message>
    <message>
        <source>Nothing refers to it yet.</source>
        <translation>Nada remite a ella todavía.</translation>
    </message>
    <message>
        <source>Records it refers to</source>
        <translation>Fichas a las que remite</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>Sobre esta ficha</translation>
    </message>
    <message>
        <source>may be seen by: {who}</source>
        <translation>puede verla: {who}</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>modificado {when}</translation>
    </message>
    <message>
        <source>Reports may describe it, up to its sharing level.</source>
        <translation>Los informes pueden describirla, hasta su nivel de difusión.</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>aún no se cumple</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>RegisterReportsView</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Only records that say …</source>
        <translation>Solo las fichas que dicen …</translation>
    </message>
    <message>
        <source>Only records that say these words</source>
        <translation>Solo las fichas que dicen estas palabras</translation>
    </message>
    <message>
        <source>Only what belongs to a record</source>
        <translation>Solo lo que pertenece a una ficha</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print as PDF…</source>
        <translation>Imprimir en PDF…</translation>
    </message>
    <message>
        <source>The report as a table</source>
        <translation>El informe como tabla</translation>
    </message>
    <message>
        <source>Reports on the registers</source>
        <translation>Informes sobre los registros</translation>
    </message>
    <message>
        <source>Of all records</source>
        <translation>De todas las fichas</translation>
    </message>
    <message>
        <source>Records: {count}</source>
        <translation>Fichas: {count}</translation>
    </message>
    <message>
        <source>No record that this audience may see belongs in this report.</source>
        <translation>Ninguna ficha que estos destinatarios puedan ver entra en este informe.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registros</translation>
    </message>
</context>
<context>
    <name>SearchMenu</name>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>Cosign</name>
    <message>
        <source>Sign beside the sender</source>
        <translation>Firmar junto al remitente</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>The package and its name stay what they are; it gains a signature, which anybody can check like the first.</source>
        <translation>El paquete y su nombre siguen igual; gana una firma que cualquiera puede comprobar como la primera.</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Firmar y guardar</translation>
    </message>
    <message>
        <source>package</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>Members covered: {count}</source>
        <translation>Elementos cubiertos: {count}</translation>
    </message>
    <message>
        <source>This office&apos;s signature stands beside the others.</source>
        <translation>La firma de esta oficina está junto a las demás.</translation>
    </message>
</context>
<context>
    <name>CosignCover</name>
    <message>
        <source>What each signature covers</source>
        <translation>Qué cubre cada firma</translation>
    </message>
    <message>
        <source>A tick stands where a signature covers a member. The last column is what this office would sign; no signature is taken away or changed.</source>
        <translation>Una marca indica que una firma cubre un elemento. La última columna es lo que firmaría esta oficina; ninguna firma se quita ni se cambia.</translation>
    </message>
    <message>
        <source>What shall this office sign?</source>
        <translation>¿Qué debe firmar esta oficina?</translation>
    </message>
    <message>
        <source>Everything in the package</source>
        <translation>Todo lo que hay en el paquete</translation>
    </message>
    <message>
        <source>Only the reports of these documents</source>
        <translation>Solo los informes de estos documentos</translation>
    </message>
</context>
<context>
    <name>CosignView</name>
    <message>
        <source>Sign beside the sender</source>
        <translation>Firmar junto al remitente</translation>
    </message>
    <message>
        <source>Check a package</source>
        <translation>Comprobar un paquete</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>What is covered</source>
        <translation>Qué se cubre</translation>
    </message>
    <message>
        <source>This office, if you sign</source>
        <translation>Esta oficina, si firma</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>cubierto</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>no cubierto</translation>
    </message>
    <message>
        <source>Check a package first; then it can be signed beside.</source>
        <translation>Compruebe primero un paquete; después se podrá firmar junto a otros.</translation>
    </message>
    <message>
        <source>Only a package that is whole, from an office you trust, can be signed beside.</source>
        <translation>Solo se puede firmar junto a otros un paquete íntegro, de una oficina de confianza.</translation>
    </message>
</context>
<context>
    <name>FindTokenKeys</name>
    <message>
        <source>Look at a token or smart card</source>
        <translation>Examinar un token o una tarjeta inteligente</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Put the token in. Its maker delivers a library (PKCS#11) with it; if the program does not find it by itself, ask whoever gave you the token where it lies. Nothing on the token is changed.</source>
        <translation>Conecte el token. Su fabricante entrega una biblioteca (PKCS#11); si el programa no la encuentra solo, pregunte dónde está a quien le dio el token. No se cambia nada en el token.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examinarlo</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>The token&apos;s library</source>
        <translation>La biblioteca del token</translation>
    </message>
    <message>
        <source>Name or serial number of the token</source>
        <translation>Nombre o número de serie del token</translation>
    </message>
    <message>
        <source>Only if several are put in</source>
        <translation>Solo si hay varios conectados</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>PIN del token</translation>
    </message>
    <message>
        <source>Keys found: {count}</source>
        <translation>Claves encontradas: {count}</translation>
    </message>
</context>
<context>
    <name>JoinSignatures</name>
    <message>
        <source>Join copies that offices signed apart</source>
        <translation>Unir copias firmadas por separado</translation>
    </message>
    <message>
        <source>Two offices each signed beside on a copy of their own. If both are copies of the same package, the signatures of the second are put beside those of the first. Nothing is signed anew.</source>
        <translation>Dos oficinas firmaron cada una en su propia copia. Si ambas son copias del mismo paquete, las firmas de la segunda se ponen junto a las de la primera. Nada se firma de nuevo.</translation>
    </message>
    <message>
        <source>Join the signatures</source>
        <translation>Unir las firmas</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>One copy</source>
        <translation>Una copia</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>La otra copia</translation>
    </message>
    <message>
        <source>The signatures stand beside each other.</source>
        <translation>Las firmas están una junto a otra.</translation>
    </message>
    <message>
        <source>Added: {offices}</source>
        <translation>Añadidas: {offices}</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Report: {title}, {language}</source>
        <translation>Informe: {title}, {language}</translation>
    </message>
    <message>
        <source>Signature of contribution {number}</source>
        <translation>Firma de la contribución {number}</translation>
    </message>
    <message>
        <source>Answers and decisions, contribution {number}</source>
        <translation>Respuestas y decisiones, contribución {number}</translation>
    </message>
    <message>
        <source>Figures: {title}</source>
        <translation>Cifras: {title}</translation>
    </message>
    <message>
        <source>About the figures: {title}</source>
        <translation>Sobre las cifras: {title}</translation>
    </message>
    <message>
        <source>Questionnaire {name}</source>
        <translation>Cuestionario {name}</translation>
    </message>
    <message>
        <source>Source workbook {name}</source>
        <translation>Libro de origen {name}</translation>
    </message>
    <message>
        <source>Description of the data</source>
        <translation>Descripción de los datos</translation>
    </message>
    <message>
        <source>What was withheld, {language}</source>
        <translation>Lo que se retuvo, {language}</translation>
    </message>
    <message>
        <source>How to check it, {language}</source>
        <translation>Cómo comprobarlo, {language}</translation>
    </message>
</context>
<context>
    <name>PackageView</name>
    <message>
        <source>Receipts</source>
        <translation>Acuses de recibo</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Register of packages</source>
        <translation>Registro de paquetes</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>No package chosen</source>
        <translation>Ningún paquete elegido</translation>
    </message>
    <message>
        <source>Every package that was sent or taken in stands in the register, with its receipts.</source>
        <translation>Todo paquete enviado o incorporado figura en el registro, con sus acuses de recibo.</translation>
    </message>
    <message>
        <source>To the exchange</source>
        <translation>Al intercambio</translation>
    </message>
    <message>
        <source>Name (digest): {digest}</source>
        <translation>Nombre (resumen criptográfico): {digest}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguno todavía.</translation>
    </message>
    <message>
        <source>Received from {office}, {when}</source>
        <translation>Recibido de {office}, {when}</translation>
    </message>
    <message>
        <source>Sent, {when}; for: {audience}</source>
        <translation>Enviado, {when}; para: {audience}</translation>
    </message>
    <message>
        <source>Only these can open it: {names}</source>
        <translation>Solo pueden abrirlo: {names}</translation>
    </message>
    <message>
        <source>Everybody can open it; nobody can change it unnoticed</source>
        <translation>Todos pueden abrirlo; nadie puede cambiarlo sin que se note</translation>
    </message>
    <message>
        <source>an office</source>
        <translation>una oficina</translation>
    </message>
    <message>
        <source>{office} confirms that it arrived, {when}</source>
        <translation>{office} confirma que llegó, {when}</translation>
    </message>
    <message>
        <source>signed by both offices</source>
        <translation>firmado por ambas oficinas</translation>
    </message>
    <message>
        <source>signed by the receiver</source>
        <translation>firmado por el destinatario</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Sign a receipt…</source>
        <translation>Firmar un acuse de recibo…</translation>
    </message>
    <message>
        <source>Confirm to the sender that it arrived here, and when.</source>
        <translation>Confirmar al remitente que llegó aquí, y cuándo.</translation>
    </message>
    <message>
        <source>Keep a partner&apos;s receipt…</source>
        <translation>Guardar el acuse de recibo de un socio…</translation>
    </message>
    <message>
        <source>It is checked, and kept beside the package it is for.</source>
        <translation>Se comprueba y se guarda junto al paquete al que corresponde.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el acuse de recibo</translation>
    </message>
    <message>
        <source>The receipt could not be saved.</source>
        <translation>No se pudo guardar el acuse de recibo.</translation>
    </message>
</context>
<context>
    <name>Proofs</name>
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
        <source>Whole, but its signer&apos;s certificate was withdrawn</source>
        <translation>Íntegro, pero el certificado del firmante fue retirado</translation>
    </message>
    <message>
        <source>Whole, but signed with another key than the one you trust</source>
        <translation>Íntegro, pero firmado con una clave distinta de la de confianza</translation>
    </message>
    <message>
        <source>Whole, but its certificate did not hold when it was signed</source>
        <translation>Íntegro, pero su certificado no era válido al firmarse</translation>
    </message>
    <message>
        <source>Whole, but not everything about its signature is in order</source>
        <translation>Íntegro, pero no todo está en regla en su firma</translation>
    </message>
    <message>
        <source>{count} members are exactly what the manifest lists.</source>
        <translation>{count} elementos son exactamente lo que enumera el manifiesto.</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Íntegro</translation>
    </message>
    <message>
        <source>Its members were not looked at</source>
        <translation>Sus elementos no se examinaron</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>No íntegro</translation>
    </message>
    <message>
        <source>and more: {count}</source>
        <translation>y más: {count}</translation>
    </message>
    <message>
        <source>changed after signing</source>
        <translation>modificado después de firmarse</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>added after signing</source>
        <translation>añadido después de firmarse</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renombrado</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>no comprobado</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <translation>La firma no corresponde</translation>
    </message>
    <message>
        <source>It was not made for this content.</source>
        <translation>No se hizo para este contenido.</translation>
    </message>
    <message>
        <source>{office}; fingerprint {fingerprint}</source>
        <translation>{office}; huella {fingerprint}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>{when}. This is what the signer says; nobody else vouches for the date.</source>
        <translation>{when}. Es lo que dice el firmante; nadie más responde por la fecha.</translation>
    </message>
    <message>
        <source>Date of signing, as declared</source>
        <translation>Fecha de firma, según se declara</translation>
    </message>
    <message>
        <source>The signer is trusted here</source>
        <translation>El firmante es de confianza aquí</translation>
    </message>
    <message>
        <source>The signer is known here, but not trusted</source>
        <translation>El firmante es conocido aquí, pero sin confianza</translation>
    </message>
    <message>
        <source>The signer is not known here</source>
        <translation>El firmante no es conocido aquí</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the office, by telephone or in person.</source>
        <translation>Compare la huella con la oficina, por teléfono o en persona.</translation>
    </message>
    <message>
        <source>Since {day} nothing signed with it is relied upon.</source>
        <translation>Desde el {day} nada firmado con él da fe.</translation>
    </message>
    <message>
        <source>The certificate was withdrawn</source>
        <translation>El certificado fue retirado</translation>
    </message>
    <message>
        <source>This office trusts another key for them. Ask them, by a way you know, before you go on.</source>
        <translation>Esta oficina confía en otra clave para ellos. Pregúnteles, por una vía que conozca, antes de seguir.</translation>
    </message>
    <message>
        <source>The signer&apos;s key has changed</source>
        <translation>La clave del firmante ha cambiado</translation>
    </message>
    <message>
        <source>from {first} until {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>The certificate did not hold on the date of signing</source>
        <translation>El certificado no era válido en la fecha de firma</translation>
    </message>
    <message>
        <source>The certificate held when it was signed, and has ended since</source>
        <translation>El certificado era válido al firmarse y ha terminado después</translation>
    </message>
    <message>
        <source>The certificate holds</source>
        <translation>El certificado es válido</translation>
    </message>
    <message>
        <source>trusted here</source>
        <translation>de confianza aquí</translation>
    </message>
    <message>
        <source>not trusted here</source>
        <translation>sin confianza aquí</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no corresponde</translation>
    </message>
    <message>
        <source>covers {count} of {all} members</source>
        <translation>cubre {count} de {all} elementos</translation>
    </message>
    <message>
        <source>declared date {day}</source>
        <translation>fecha declarada {day}</translation>
    </message>
    <message>
        <source>{office} signed beside</source>
        <translation>{office} cofirmó</translation>
    </message>
    <message>
        <source>Contributions: {count}, of offices: {offices}; each is signed by its own office.</source>
        <translation>Contribuciones: {count}, de oficinas: {offices}; cada una firmada por su propia oficina.</translation>
    </message>
    <message>
        <source>Contributions: {count}, of offices: {offices}; not all of them are signed as they should be.</source>
        <translation>Contribuciones: {count}, de oficinas: {offices}; no todas están firmadas como es debido.</translation>
    </message>
    <message>
        <source>Who contributed what</source>
        <translation>Quién aportó qué</translation>
    </message>
    <message>
        <source>On {when}. Taking it in once more changes nothing.</source>
        <translation>El {when}. Incorporarlo otra vez no cambia nada.</translation>
    </message>
    <message>
        <source>This package came in before</source>
        <translation>Este paquete ya llegó antes</translation>
    </message>
    <message>
        <source>{office}: contributions {first} to {last} have not arrived. Ask for the packages in between.</source>
        <translation>{office}: las contribuciones {first} a {last} no han llegado. Pida los paquetes intermedios.</translation>
    </message>
    <message>
        <source>Something in between is missing</source>
        <translation>Falta algo entremedio</translation>
    </message>
    <message>
        <source>{office}: it ends with contribution {number}; number {known} is here already.</source>
        <translation>{office}: termina en la contribución {number}; la {known} ya está aquí.</translation>
    </message>
    <message>
        <source>An older package</source>
        <translation>Un paquete anterior</translation>
    </message>
    <message>
        <source>{office} signed two different contributions with number {number}. Ask them before you rely on either.</source>
        <translation>{office} firmó dos contribuciones distintas con el número {number}. Pregunte antes de fiarse de cualquiera.</translation>
    </message>
    <message>
        <source>Two histories</source>
        <translation>Dos historias</translation>
    </message>
    <message>
        <source>The questionnaire is known here</source>
        <translation>El cuestionario es conocido aquí</translation>
    </message>
    <message>
        <source>The questionnaire is new here</source>
        <translation>El cuestionario es nuevo aquí</translation>
    </message>
    <message>
        <source>It comes with the package and is kept when that is taken in.</source>
        <translation>Viene con el paquete y se guarda cuando este se incorpora.</translation>
    </message>
    <message>
        <source>The questionnaire differs from the one here</source>
        <translation>El cuestionario difiere del de aquí</translation>
    </message>
    <message>
        <source>It has the same name and version, but other content. The one here is kept.</source>
        <translation>Tiene el mismo nombre y versión, pero otro contenido. Se conserva el de aquí.</translation>
    </message>
    <message>
        <source>The questionnaire cannot be read</source>
        <translation>El cuestionario no se puede leer</translation>
    </message>
    <message>
        <source>Documents filled with it can be taken in, but not shown.</source>
        <translation>Los documentos rellenados con él se pueden incorporar, pero no mostrar.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>trusted</source>
        <translation>de confianza</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>sin confianza</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>our own key</source>
        <translation>nuestra propia clave</translation>
    </message>
    <message>
        <source>fingerprint compared</source>
        <translation>huella comparada</translation>
    </message>
    <message>
        <source>accepted by a person; whether compared is not noted</source>
        <translation>aceptado por una persona; no consta si se comparó</translation>
    </message>
    <message>
        <source>vouched for by its former key {key}</source>
        <translation>avalado por su clave anterior {key}</translation>
    </message>
    <message>
        <source>issued by {authority}, trusted here</source>
        <translation>expedido por {authority}, de confianza aquí</translation>
    </message>
    <message>
        <source>only seen in a package or file</source>
        <translation>solo visto en un paquete o archivo</translation>
    </message>
    <message>
        <source>trusted since {day}</source>
        <translation>de confianza desde el {day}</translation>
    </message>
    <message>
        <source>confirmed by: {person}</source>
        <translation>confirmado por: {person}</translation>
    </message>
    <message>
        <source>withdrawn on {day}</source>
        <translation>retirado el {day}</translation>
    </message>
    <message>
        <source>valid from {first} until {last}</source>
        <translation>válido del {first} al {last}</translation>
    </message>
    <message>
        <source>Authority: {name}</source>
        <translation>Autoridad: {name}</translation>
    </message>
    <message>
        <source>no list of revoked certificates yet</source>
        <translation>aún sin lista de certificados revocados</translation>
    </message>
    <message>
        <source>list of revoked certificates of {day}</source>
        <translation>lista de certificados revocados del {day}</translation>
    </message>
</context>
<context>
    <name>TokenView</name>
    <message>
        <source>Sign with a token or smart card</source>
        <translation>Firmar con un token o una tarjeta inteligente</translation>
    </message>
    <message>
        <source>Our signature</source>
        <translation>Nuestra firma</translation>
    </message>
</context>
<context>
    <name>UseToken</name>
    <message>
        <source>Sign with a token or smart card</source>
        <translation>Firmar con un token o una tarjeta inteligente</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The office signs with this key from now on, and the token has to be put in for it. What partners encrypt for this office is opened with the passphrase, without the token.</source>
        <translation>La oficina firma desde ahora con esta clave, y para ello el token debe estar conectado. Lo que los socios cifran para esta oficina se abre con la frase de contraseña, sin el token.</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta clave</translation>
    </message>
    <message>
        <source>The notice for partners</source>
        <translation>El aviso para los socios</translation>
    </message>
    <message>
        <source>Signed by the present key, so that partners follow</source>
        <translation>Firmado con la clave actual, para que los socios la sigan</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Qué clave</translation>
    </message>
    <message>
        <source>This office signs with {token} now.</source>
        <translation>Esta oficina firma ahora con {token}.</translation>
    </message>
    <message>
        <source>Send this notice to your partners: {path}</source>
        <translation>Envíe este aviso a sus socios: {path}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>válido hasta el {day}</translation>
    </message>
    <message>
        <source>without a certificate</source>
        <translation>sin certificado</translation>
    </message>
</context>
<context>
    <name>_Signed</name>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>The package with the signatures</source>
        <translation>El paquete con las firmas</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Archivo: {path}</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Comprobarlo ahora</translation>
    </message>
    <message>
        <source>Write it to a stick…</source>
        <translation>Escribirlo en una memoria USB…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>First document</source>
        <translation>Primer documento</translation>
    </message>
    <message>
        <source>Second document</source>
        <translation>Segundo documento</translation>
    </message>
    <message>
        <source>Search items and answers</source>
        <translation>Buscar puntos y respuestas</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Solo lo que difiere</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Respuestas en paralelo</translation>
    </message>
    <message>
        <source>Compare documents</source>
        <translation>Comparar documentos</translation>
    </message>
    <message>
        <source>Choose two documents. They may come from different overlays: items are found by their code.</source>
        <translation>Elija dos documentos. Pueden venir de adaptaciones distintas: los puntos se reconocen por su código.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print as PDF…</source>
        <translation>Imprimir en PDF…</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada que comparar</translation>
    </message>
</context>
<context>
    <name>ImportManyView</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Import several workbooks</source>
        <translation>Importar varios libros</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>The import is being written; wait for it, or cancel it above.</source>
        <translation>La importación se está guardando; espere o cancélela arriba.</translation>
    </message>
    <message>
        <source>Each file is read by itself and only looked at; nothing is written before you say so.</source>
        <translation>Cada archivo se lee por separado y solo se consulta; no se guarda nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Import what is ready</source>
        <translation>Importar lo que está listo</translation>
    </message>
    <message>
        <source>Answer its questions…</source>
        <translation>Responder a sus preguntas…</translation>
    </message>
    <message>
        <source>Also files with open questions; what was asked is left out</source>
        <translation>También los archivos con preguntas abiertas; lo preguntado se omite</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>Choose workbooks</source>
        <translation>Elegir libros</translation>
    </message>
    <message>
        <source>Choose a folder of workbooks</source>
        <translation>Elegir una carpeta de libros</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>imported: {count}</source>
        <translation>importados: {count}</translation>
    </message>
    <message>
        <source>ready: {count}</source>
        <translation>listos: {count}</translation>
    </message>
    <message>
        <source>with open questions: {count}</source>
        <translation>con preguntas abiertas: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>rechazados: {count}</translation>
    </message>
    <message>
        <source>imported before: {count}</source>
        <translation>ya importados: {count}</translation>
    </message>
    <message>
        <source>not read: {count}</source>
        <translation>sin leer: {count}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>leyéndose</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>preguntas abiertas</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>imported before</source>
        <translation>ya importado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
</context>
<context>
    <name>NewOverlayView</name>
    <message>
        <source>An overlay adapts a questionnaire to a region or a country: it adds, hides, rewords, moves or tightens questions. What the questions mean stays the same everywhere, so that answers can be compared.</source>
        <translation>Una adaptación ajusta un cuestionario a una región o un país: añade, oculta, reformula, mueve o restringe preguntas. El sentido de las preguntas es el mismo en todas partes, para que las respuestas puedan compararse.</translation>
    </message>
    <message>
        <source>1. Which questionnaire does it adapt?</source>
        <translation>1. ¿Qué cuestionario adapta?</translation>
    </message>
    <message>
        <source>2. Change a copy of it in your spreadsheet program</source>
        <translation>2. Modifique una copia en su programa de hojas de cálculo</translation>
    </message>
    <message>
        <source>Save the questionnaire as a workbook, change texts, add or remove rows, save it. The program works out the overlay from the difference. Without a changed copy you get an empty overlay with all its columns, to be filled by hand.</source>
        <translation>Guarde el cuestionario como libro, cambie textos, añada o quite filas y guárdelo. El programa deduce la adaptación de la diferencia. Sin una copia modificada obtiene una adaptación vacía con todas sus columnas, para rellenar a mano.</translation>
    </message>
    <message>
        <source>Save the questionnaire as a workbook…</source>
        <translation>Guardar el cuestionario como libro…</translation>
    </message>
    <message>
        <source>Choose the changed copy…</source>
        <translation>Elegir la copia modificada…</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Sin copia</translation>
    </message>
    <message>
        <source>3. What is it called?</source>
        <translation>3. ¿Cómo se llama?</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens.</source>
        <translation>Letras minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>Make the overlay…</source>
        <translation>Crear la adaptación…</translation>
    </message>
    <message>
        <source>Make an overlay</source>
        <translation>Crear una adaptación</translation>
    </message>
    <message>
        <source>Templates and overlays</source>
        <translation>Plantillas y adaptaciones</translation>
    </message>
    <message>
        <source>There is a questionnaire of this name already.</source>
        <translation>Ya existe un cuestionario con ese nombre.</translation>
    </message>
    <message>
        <source>The name may have small letters, digits and hyphens.</source>
        <translation>El nombre puede tener letras minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>No changed copy chosen: the overlay will be empty.</source>
        <translation>No se eligió ninguna copia modificada: la adaptación estará vacía.</translation>
    </message>
    <message>
        <source>Choose the changed copy</source>
        <translation>Elegir la copia modificada</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xls)</source>
        <translation>Libros (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Save the overlay</source>
        <translation>Guardar la adaptación</translation>
    </message>
    <message>
        <source>The overlay is saved, with {count} rows.</source>
        <translation>La adaptación se ha guardado, con {count} filas.</translation>
    </message>
</context>
<context>
    <name>OverlayView</name>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>What was found and what changes</source>
        <translation>Lo hallado y lo que cambia</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo hallado</translation>
    </message>
    <message>
        <source>Search the changes</source>
        <translation>Buscar en los cambios</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>Save the composed form…</source>
        <translation>Guardar el formulario compuesto…</translation>
    </message>
    <message>
        <source>Install in this workspace</source>
        <translation>Instalar en este espacio de trabajo</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Adaptación</translation>
    </message>
    <message>
        <source>Templates and overlays</source>
        <translation>Plantillas y adaptaciones</translation>
    </message>
    <message>
        <source>Choose an overlay…</source>
        <translation>Elegir una adaptación…</translation>
    </message>
    <message>
        <source>An overlay adapts a questionnaire to a region or a country. Nothing is kept before you say so.</source>
        <translation>Una adaptación ajusta un cuestionario a una región o un país. No se guarda nada antes de que usted lo diga.</translation>
    </message>
    <message>
        <source>Check an overlay</source>
        <translation>Comprobar una adaptación</translation>
    </message>
    <message>
        <source>{id}, version {version}, adapts {base}, version {base_version}</source>
        <translation>{id}, versión {version}, adapta {base}, versión {base_version}</translation>
    </message>
    <message>
        <source>Errors that forbid installing it: {count}</source>
        <translation>Errores que impiden instalarla: {count}</translation>
    </message>
    <message>
        <source>Findings: {count}</source>
        <translation>Observaciones: {count}</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>Cambios: {count}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>redacción</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>indicación</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>orientación</translation>
    </message>
    <message>
        <source>must be answered</source>
        <translation>respuesta obligatoria</translation>
    </message>
    <message>
        <source>asked when</source>
        <translation>se pregunta cuando</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>words of the rule</source>
        <translation>mensaje de la regla</translation>
    </message>
    <message>
        <source>words when missing</source>
        <translation>mensaje si falta</translation>
    </message>
    <message>
        <source>which choices</source>
        <translation>qué opciones</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>quién puede verla</translation>
    </message>
    <message>
        <source>Nothing to remark</source>
        <translation>Nada que señalar</translation>
    </message>
    <message>
        <source>It can be installed.</source>
        <translation>Puede instalarse.</translation>
    </message>
    <message>
        <source>Choose an overlay</source>
        <translation>Elegir una adaptación</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xls)</source>
        <translation>Libros (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Save the composed form</source>
        <translation>Guardar el formulario compuesto</translation>
    </message>
    <message>
        <source>The composed form is saved.</source>
        <translation>El formulario compuesto se ha guardado.</translation>
    </message>
</context>
<context>
    <name>RevisionPanel</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What this workbook changes</source>
        <translation>Lo que cambia este libro</translation>
    </message>
    <message>
        <source>This workbook repeats what you hold; no figure differs</source>
        <translation>Este libro repite lo que usted ya tiene; ninguna cifra difiere</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Cifras que difieren</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Lo que se tiene</translation>
    </message>
    <message>
        <source>In this workbook</source>
        <translation>En este libro</translation>
    </message>
    <message>
        <source>{title} ({file}): the same {same}, different {changed}, no longer there {gone}</source>
        <translation>{title} ({file}): iguales {same}, distintas {changed}, ya no están {gone}</translation>
    </message>
    <message>
        <source>Keep both; where they differ, decide later</source>
        <translation>Conservar ambos; decidir más tarde donde difieren</translation>
    </message>
    <message>
        <source>It takes the place of “{title}”, which counts no more</source>
        <translation>Sustituye a «{title}», que deja de contar</translation>
    </message>
    <message>
        <source>Keep both; where they differ, this workbook speaks</source>
        <translation>Conservar ambos; donde difieren, vale este libro</translation>
    </message>
    <message>
        <source>What is to hold?</source>
        <translation>¿Qué debe valer?</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>Check or install a file…</source>
        <translation>Comprobar o instalar un archivo…</translation>
    </message>
    <message>
        <source>Make an overlay…</source>
        <translation>Crear una adaptación…</translation>
    </message>
    <message>
        <source>Templates and overlays</source>
        <translation>Plantillas y adaptaciones</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Guardar como libro…</translation>
    </message>
    <message>
        <source>Look at its changes…</source>
        <translation>Ver sus cambios…</translation>
    </message>
    <message>
        <source>Begin a document</source>
        <translation>Empezar un documento</translation>
    </message>
    <message>
        <source>Profiles and annexes</source>
        <translation>Perfiles y anexos</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrada</translation>
    </message>
    <message>
        <source>installed here</source>
        <translation>instalada aquí</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Templates and overlays: {count}</source>
        <translation>Plantillas y adaptaciones: {count}</translation>
    </message>
    <message>
        <source>It ships with the program and is the same everywhere.</source>
        <translation>Viene con el programa y es igual en todas partes.</translation>
    </message>
    <message>
        <source>It was installed in this workspace, or came with a package.</source>
        <translation>Se instaló en este espacio de trabajo o llegó con un paquete.</translation>
    </message>
    <message>
        <source>Choose a template or an overlay</source>
        <translation>Elegir una plantilla o una adaptación</translation>
    </message>
    <message>
        <source>XLSForm workbooks (*.xlsx *.xls)</source>
        <translation>Libros XLSForm (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Save the questionnaire</source>
        <translation>Guardar el cuestionario</translation>
    </message>
    <message>
        <source>The questionnaire is saved.</source>
        <translation>El cuestionario se ha guardado.</translation>
    </message>
    <message>
        <source>built in, regional overlay</source>
        <translation>integrada, adaptación regional</translation>
    </message>
    <message>
        <source>It adapts a questionnaire for a region or a country; look at its changes.</source>
        <translation>Adapta un cuestionario a una región o un país; vea sus cambios.</translation>
    </message>
</context>
<context>
    <name>UpgradeView</name>
    <message>
        <source>Move to</source>
        <translation>Pasar a</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <source>Save a mapping to complete…</source>
        <translation>Guardar una correspondencia por completar…</translation>
    </message>
    <message>
        <source>Use a mapping…</source>
        <translation>Usar una correspondencia…</translation>
    </message>
    <message>
        <source>What becomes of each answer</source>
        <translation>Qué ocurre con cada respuesta</translation>
    </message>
    <message>
        <source>Nothing is lost: an answer without a place stays in the drawer, and the way back is the same.</source>
        <translation>Nada se pierde: una respuesta sin lugar queda en el cajón, y el camino de vuelta es el mismo.</translation>
    </message>
    <message>
        <source>Move this document</source>
        <translation>Mover este documento</translation>
    </message>
    <message>
        <source>Move to another version</source>
        <translation>Pasar a otra versión</translation>
    </message>
    <message>
        <source>{title} uses {template}, version {version}.</source>
        <translation>{title} usa {template}, versión {version}.</translation>
    </message>
    <message>
        <source>Without a mapping, the permanent codes decide where an answer goes.</source>
        <translation>Sin correspondencia, los códigos permanentes deciden adónde va cada respuesta.</translation>
    </message>
    <message>
        <source>Mapping: {file}</source>
        <translation>Correspondencia: {file}</translation>
    </message>
    <message>
        <source>The plan is being worked out…</source>
        <translation>Se está elaborando el plan…</translation>
    </message>
    <message>
        <source>There is no other version here</source>
        <translation>No hay otra versión aquí</translation>
    </message>
    <message>
        <source>Install one, or choose a file; then you see what becomes of each answer.</source>
        <translation>Instale una o elija un archivo; verá qué ocurre con cada respuesta.</translation>
    </message>
    <message>
        <source>{moves} answers move, {stays} stay where they are, {drawer} go to the drawer.</source>
        <translation>{moves} respuestas se mueven, {stays} se quedan, {drawer} van al cajón.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué ocurre con ella</translation>
    </message>
    <message>
        <source>Question now</source>
        <translation>Pregunta actual</translation>
    </message>
    <message>
        <source>Question then</source>
        <translation>Pregunta después</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>goes to the drawer: {reason}</source>
        <translation>va al cajón: {reason}</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>se mueve</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>Choose the other version</source>
        <translation>Elegir la otra versión</translation>
    </message>
    <message>
        <source>XLSForm workbooks (*.xlsx *.xls)</source>
        <translation>Libros XLSForm (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>Elegir una correspondencia</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xls)</source>
        <translation>Libros (*.xlsx *.xls)</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Guardar la correspondencia</translation>
    </message>
    <message>
        <source>The mapping is saved. Complete it, then use it here.</source>
        <translation>La correspondencia se ha guardado. Complétela y úsela aquí.</translation>
    </message>
    <message>
        <source>Move this document?</source>
        <translation>¿Mover este documento?</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Mover</translation>
    </message>
</context>
<context>
    <name>WorkbookView</name>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>A workbook to fill in</source>
        <translation>Un libro para rellenar</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>An office fills in the yellow cells and sends the workbook back; it is then read without a question. Drop-down lists, missing marks and explanations are in the language chosen here.</source>
        <translation>Una oficina rellena las celdas amarillas y devuelve el libro; se lee entonces sin preguntas. Las listas desplegables, las marcas de ausencia y las explicaciones están en el idioma elegido aquí.</translation>
    </message>
    <message>
        <source>What the indicator tables of a document ask</source>
        <translation>Lo que piden las tablas de indicadores de un documento</translation>
    </message>
    <message>
        <source>Indicators that I choose</source>
        <translation>Indicadores que elijo</translation>
    </message>
    <message>
        <source>by sex</source>
        <translation>por sexo</translation>
    </message>
    <message>
        <source>Names or codes, with commas between</source>
        <translation>Nombres o códigos, separados por comas</translation>
    </message>
    <message>
        <source>None: only totals</source>
        <translation>Ninguno: solo totales</translation>
    </message>
    <message>
        <source>Save the workbook…</source>
        <translation>Guardar el libro…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Countries or areas</source>
        <translation>Países o zonas</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Otros países</translation>
    </message>
    <message>
        <source>Broken down</source>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Edades</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Primer año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Language of the workbook</source>
        <translation>Idioma del libro</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>todo el documento</translation>
    </message>
    <message>
        <source>all ages together</source>
        <translation>todas las edades juntas</translation>
    </message>
    <message>
        <source>under 18, 18 and over</source>
        <translation>menores de 18, 18 y más</translation>
    </message>
    <message>
        <source>under 15, 15–24, 25–64, 65 and over</source>
        <translation>menores de 15, 15–24, 25–64, 65 y más</translation>
    </message>
    <message>
        <source>groups of five years</source>
        <translation>grupos de cinco años</translation>
    </message>
    <message>
        <source>The workbook asks for {count} figures on {sheets} sheets.</source>
        <translation>El libro pide {count} cifras en {sheets} hojas.</translation>
    </message>
    <message>
        <source>No figure is asked for yet.</source>
        <translation>Todavía no se pide ninguna cifra.</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Libros de Excel</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Guardar el libro</translation>
    </message>
    <message>
        <source>A workbook that asks for {count} figures was written.</source>
        <translation>Se escribió un libro que pide {count} cifras.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>Imports are being compared…</source>
        <translation>Se comparan las importaciones…</translation>
    </message>
    <message>
        <source>Which import speaks in tables and reports?</source>
        <translation>¿Qué importación vale en las tablas y los informes?</translation>
    </message>
    <message>
        <source>This one speaks</source>
        <translation>Vale esta</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>Mostrar la celda</translation>
    </message>
    <message>
        <source>Where imports differ</source>
        <translation>Dónde difieren las importaciones</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Cifras que difieren</translation>
    </message>
    <message>
        <source>Where imports differ: {count}; not decided yet: {open}. An undecided figure is not printed.</source>
        <translation>Diferencias entre importaciones: {count}; sin decidir: {open}. Una cifra sin decidir no se imprime.</translation>
    </message>
    <message>
        <source>No two imports tell different figures of the same thing.</source>
        <translation>No hay dos importaciones que den cifras distintas de lo mismo.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Which speaks</source>
        <translation>Cuál vale</translation>
    </message>
    <message>
        <source>an import without these figures</source>
        <translation>una importación sin estas cifras</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Search sections and questions</source>
        <translation>Buscar secciones y preguntas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print as PDF…</source>
        <translation>Imprimir en PDF…</translation>
    </message>
    <message>
        <source>Completeness and quality</source>
        <translation>Compleción y calidad</translation>
    </message>
    <message>
        <source>Nothing is marked as not available</source>
        <translation>Nada está marcado como no disponible</translation>
    </message>
    <message>
        <source>What a document calls not available, with its reason, stands here as a plan to improve data.</source>
        <translation>Lo que un documento declara no disponible, con su motivo, figura aquí como plan para mejorar los datos.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Print as PDF</source>
        <translation>Imprimir en PDF</translation>
    </message>
    <message>
        <source>The tables are printed.</source>
        <translation>Las tablas se han impreso.</translation>
    </message>
    <message>
        <source>Export as a workbook</source>
        <translation>Exportar como libro</translation>
    </message>
    <message>
        <source>The tables are exported.</source>
        <translation>Las tablas se han exportado.</translation>
    </message>
</context>
<context>
    <name>RewriteNotice</name>
    <message>
        <source>Write the notice of the present key again</source>
        <translation>Escribir de nuevo el aviso de la clave actual</translation>
    </message>
    <message>
        <source>If the notice of the last renewal was lost, or a partner never had it: it is signed once more.</source>
        <translation>Si el aviso de la última renovación se perdió, o un socio nunca lo tuvo: se firma otra vez.</translation>
    </message>
    <message>
        <source>Write the notice</source>
        <translation>Escribir el aviso</translation>
    </message>
    <message>
        <source>The notice is written and signed.</source>
        <translation>El aviso está escrito y firmado.</translation>
    </message>
</context>
<context>
    <name>StartAgain</name>
    <message>
        <source>Begin again with a new key</source>
        <translation>Empezar de nuevo con otra clave</translation>
    </message>
    <message>
        <source>Only if nobody&apos;s passphrase opens the key, and copy or sheet are lost as well. Documents, figures and history are not touched, and what was signed stays valid. The old key&apos;s files are put aside, not deleted.</source>
        <translation>Solo si la frase de nadie abre la clave, y también se han perdido la copia o la hoja. Documentos, cifras e historial no se tocan, y lo firmado sigue siendo válido. Los archivos de la clave antigua se apartan, no se borran.</translation>
    </message>
    <message>
        <source>Nothing vouches for the new key: every partner has to compare its fingerprint with you again.</source>
        <translation>Nada avala la clave nueva: cada socio debe volver a comparar su huella con usted.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>Nobody can open the present key any more</source>
        <translation>Ya nadie puede abrir la clave actual</translation>
    </message>
    <message>
        <source>This office has a new key. Give its card to all partners.</source>
        <translation>Esta oficina tiene una clave nueva. Dé su tarjeta a todos los socios.</translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation>Guardar la tarjeta…</translation>
    </message>
    <message>
        <source>Prepare for a loss…</source>
        <translation>Prepararse para una pérdida…</translation>
    </message>
</context>
<context>
    <name>LayoutPanel</name>
    <message>
        <source>The layout changed since the recipe was made</source>
        <translation>La disposición cambió desde que se hizo la receta</translation>
    </message>
    <message>
        <source>As the recipe knows it</source>
        <translation>Según la receta</translation>
    </message>
    <message>
        <source>In this workbook</source>
        <translation>En este libro</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Cambiado de lugar</translation>
    </message>
    <message>
        <source>read them where they stand now</source>
        <translation>leerlas donde están ahora</translation>
    </message>
    <message>
        <source>another table: do without the recipe</source>
        <translation>otra tabla: prescindir de la receta</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>read them as proposed</source>
        <translation>leerlas como se propone</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>omitirlas</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>they are gone</source>
        <translation>ya no están</translation>
    </message>
    <message>
        <source>the columns beside them are the same, renamed</source>
        <translation>las columnas de al lado son las mismas con otro nombre</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>new here</source>
        <translation>nuevo aquí</translation>
    </message>
    <message>
        <source>answers and decisions: {count}</source>
        <translation>respuestas y decisiones: {count}</translation>
    </message>
    <message>
        <source>from {offices}</source>
        <translation>de {offices}</translation>
    </message>
</context>
<context>
    <name>EditionView</name>
    <message>
        <source>Which answers</source>
        <translation>Qué respuestas</translation>
    </message>
    <message>
        <source>Answers from the edition before</source>
        <translation>Respuestas de la edición anterior</translation>
    </message>
    <message>
        <source>Confirm all that are listed…</source>
        <translation>Confirmar todo lo listado…</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Cambiar la respuesta</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>Sigue siendo válida</translation>
    </message>
    <message>
        <source>Next edition</source>
        <translation>Próxima edición</translation>
    </message>
    <message>
        <source>Still to be confirmed</source>
        <translation>Aún por confirmar</translation>
    </message>
    <message>
        <source>Everything that was carried over</source>
        <translation>Todo lo que se trasladó</translation>
    </message>
    <message>
        <source>Carried over from the edition before: {count}; still to be confirmed: {waiting}</source>
        <translation>Trasladadas de la edición anterior: {count}; aún por confirmar: {waiting}</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Every answer that came from the edition before was looked at by a person.</source>
        <translation>Cada respuesta de la edición anterior fue revisada por una persona.</translation>
    </message>
    <message>
        <source>Everything is confirmed</source>
        <translation>Todo está confirmado</translation>
    </message>
    <message>
        <source>The next edition takes the answers over, moves the period on and raises the number of the edition. Each answer waits until a person confirms or changes it; what grew old is marked. This document stays as it is.</source>
        <translation>La próxima edición toma las respuestas, adelanta el período y aumenta el número de edición. Cada respuesta espera a que una persona la confirme o la cambie; lo que envejeció se señala. Este documento queda como está.</translation>
    </message>
    <message>
        <source>Begin the next edition</source>
        <translation>Empezar la próxima edición</translation>
    </message>
    <message>
        <source>Nothing was carried over into this document</source>
        <translation>No se trasladó nada a este documento</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>cambiada aquí</translation>
    </message>
    <message>
        <source>was not available: ask again</source>
        <translation>no estaba disponible: vuelva a preguntar</translation>
    </message>
    <message>
        <source>no figure is newer than the edition before</source>
        <translation>ninguna cifra es más reciente que la edición anterior</translation>
    </message>
    <message>
        <source>Confirm {count} answers unseen?</source>
        <translation>¿Confirmar {count} respuestas sin verlas?</translation>
    </message>
    <message>
        <source>They are noted as looked at by a person. Those that grew old or were not available are among them.</source>
        <translation>Constarán como revisadas por una persona. Entre ellas están las que envejecieron o no estaban disponibles.</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Confirmar todo</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Origins and drawer…</source>
        <translation>Orígenes y cajón…</translation>
    </message>
    <message>
        <source>Compare with another document…</source>
        <translation>Comparar con otro documento…</translation>
    </message>
    <message>
        <source>Move to another version of the template…</source>
        <translation>Pasar a otra versión de la plantilla…</translation>
    </message>
    <message>
        <source>About this record…</source>
        <translation>Sobre esta ficha…</translation>
    </message>
    <message>
        <source>Completeness and quality…</source>
        <translation>Compleción y calidad…</translation>
    </message>
    <message>
        <source>Next edition…</source>
        <translation>Próxima edición…</translation>
    </message>
</context>
<context>
    <name>QuestionSearch</name>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
</context>
</TS>
