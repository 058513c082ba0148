"""A prompt as a row of tokens: objects, verbs, amounts, places, relations and links."""

from openmotion.director.choreography.tokens.token import Token
from openmotion.director.choreography.tokens.tokenise import tokenise

__all__ = ["Token", "tokenise"]
