"""How the tables got to where they are, one step a file in `versions`.

Revisions are numbered; `HEAD` is the last one, which a test compares with the files.
"""

HEAD = "0001"
