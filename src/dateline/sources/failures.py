"""An error as the record that stands in the output."""

from dateline.errors import DatelineError
from dateline.records import Failure, Id


def failed(found_id: Id, error: DatelineError) -> Failure:
    """The failure of one input, named after its error."""
    return Failure(id=found_id, type=type(error).__name__, message=str(error))
