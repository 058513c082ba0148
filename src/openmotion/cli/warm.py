"""`openmotion warm`: compile once what every later start only loads."""


def warm() -> None:
    """Compile the drawing kernels and keep them, so that the first video starts fast."""
    from openmotion.cli.session import begin

    begin()

    from openmotion.render import warm_kernels

    warm_kernels()
