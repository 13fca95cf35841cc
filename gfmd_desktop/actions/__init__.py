"""What a user can do: one function per intent, one transaction each. The window and the command line call these."""

from .datasets import DatasetCard, list_datasets, prefer_dataset, restore_dataset, withdraw_dataset
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
