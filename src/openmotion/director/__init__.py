"""From words to a composition: understanding, planning and arranging."""
