"""An editor: words of source text, their colours, their rows and their typing."""

from openmotion.expand.editor.colours import Scheme, scheme_of
from openmotion.expand.editor.tokens import Role, Token, code_tokens

__all__ = ["Role", "Scheme", "Token", "code_tokens", "scheme_of"]
