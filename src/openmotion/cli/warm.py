"""`openmotion warm`: compile once what every later start only loads."""


def warm() -> None:
    """Compile and keep the kernels of pictures and sound, so that the first video starts fast."""
    from openmotion.cli.session import begin

    begin()

    from openmotion.audio.warm import warm_sound
    from openmotion.render import warm_kernels

    warm_kernels()
    warm_sound()
