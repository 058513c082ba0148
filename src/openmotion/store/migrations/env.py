"""What alembic runs for a migration: one transaction on the connection that it was given."""

from alembic import context

# Without our tables' metadata its naming rules do not touch the full names that a step gives.
context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
context.run_migrations()
