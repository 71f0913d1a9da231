"""What the library answers when it cannot do what it is asked."""
from __future__ import annotations

from typing import Optional

from speech import native


class Error(Exception):
    """What the library answered: `status`, such as "encoding", and `position`, in bytes of what was handed in."""

    def __init__(self, number: int, position: int = 0, message: str = ""):
        super().__init__(message or native.LIBRARY.speech_status_message(number).decode())
        self.status = native.name("status", number)
        self.position = position


def check(status: int, record: Optional[native.Error] = None) -> None:
    """Raises what a status says, with the place that the record of the call says."""
    if status != 0:
        raise Error(status, *((record.position, record.text.decode()) if record is not None else ()))
