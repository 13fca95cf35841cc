"""What a user can do: one function per intent, one transaction each. The window and the command line call these."""

from .datasets import DatasetCard, list_datasets, prefer_dataset, restore_dataset, withdraw_dataset
from .documents import (
    DocumentCard,
    create_document,
    history,
    list_documents,
    open_document,
    set_facts,
    set_review,
)
from .identity import (
    IdentityInfo,
    create_identity,
    export_certificate,
    identity,
    import_identity,
    list_partners,
    passphrase_strength,
    read_certificate,
    require_identity,
    trust,
    trust_certificate,
    unlock,
    untrust,
)
from .imports import (
    ImportDraft,
    ImportPlan,
    commit_import,
    load_recipe,
    plan_import,
    propose_import,
    save_recipe,
)
from .observations import (
    ObservationFilter,
    SourceCell,
    check_statistics,
    count_observations,
    export_observations,
    find_observations,
    observation_codes,
    observation_ids,
    observations_by_row,
    print_observations,
    provenance,
    sheet_window,
)
from .opened import AskedQuestion, OpenDocument
from .templates import (
    CheckedTemplate,
    TemplateCard,
    check_template,
    export_template,
    install_template,
    list_templates,
    shipped_templates,
)
from .workspace import (
    Workspace,
    countries,
    create_workspace,
    doctor,
    list_backups,
    make_backup,
    open_workspace,
    restore_backup,
    set_author,
)
