"""`python -m openmotion` is the same as `openmotion`."""

from openmotion.cli import main

if __name__ == "__main__":
    main()
