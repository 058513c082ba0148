"""Users and their API keys."""

from openmotion.accounts.identity import identify, is_usable
from openmotion.accounts.keys import (
    ApiKey,
    digest_key,
    issue_key,
    list_keys,
    revoke_key,
    touch_key,
)
from openmotion.accounts.users import (
    User,
    create_user,
    disable_user,
    enable_user,
    ensure_user,
    find_user,
    get_user,
    list_users,
)

__all__ = [
    "ApiKey",
    "User",
    "create_user",
    "digest_key",
    "disable_user",
    "enable_user",
    "ensure_user",
    "find_user",
    "get_user",
    "identify",
    "is_usable",
    "issue_key",
    "list_keys",
    "list_users",
    "revoke_key",
    "touch_key",
]
