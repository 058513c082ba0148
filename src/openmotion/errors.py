"""Every deliberate error of openmotion.

MotionError
├── InvalidRequest        the request breaks a rule of its fields
├── InvalidDocument       a stored document is damaged or from a newer version
├── InvalidComposition    a composition contradicts itself
├── UnknownLook           a look was named that does not exist
├── FontUnavailable       a font family is not installed
├── AssetUnavailable      a layer or cue names an asset that the library does not hold
├── EncodingFailed        the encoder or the muxer gave up
├── OutputUnwritable      the result cannot be written where it was asked for
├── UnreadableMedia       a media file cannot be opened or decoded
└── MissingSystemLibrary  a library of the operating system is missing
"""


class MotionError(Exception):
    """Base of all deliberate errors; `code` is stable and safe to match on."""

    code = "motion_error"


class InvalidRequest(MotionError):
    """The request breaks a rule; the message names the field, the value and the rule."""

    code = "invalid_request"


class InvalidDocument(MotionError):
    """A stored document is damaged or was written by a newer version."""

    code = "invalid_document"


class InvalidComposition(MotionError):
    """A composition contradicts itself, for example a layer that ends before it starts."""

    code = "invalid_composition"


class UnknownLook(MotionError):
    """A look was named that does not exist; the message lists those that do."""

    code = "unknown_look"


class FontUnavailable(MotionError):
    """A font family is not installed; the message names the package to install."""

    code = "font_unavailable"


class AssetUnavailable(MotionError):
    """A layer or cue names an asset that the library does not hold."""

    code = "asset_unavailable"


class EncodingFailed(MotionError):
    """The encoder or the muxer gave up."""

    code = "encoding_failed"


class OutputUnwritable(MotionError):
    """The result cannot be written where it was asked for."""

    code = "output_unwritable"


class UnreadableMedia(MotionError):
    """A media file cannot be opened or decoded."""

    code = "unreadable_media"


class MissingSystemLibrary(MotionError):
    """A library of the operating system is missing; the message says how to install it."""

    code = "missing_system_library"
