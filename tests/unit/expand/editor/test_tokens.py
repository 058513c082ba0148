"""The words of source text."""

import pytest

from openmotion.expand.editor import code_tokens

SOURCES = {
    "python": '@cached\nasync def f(x: int) -> str:\n    """Doc."""\n    return "a\\nb"  # why\n\n',
    "tsx": "export const A = () => <b className='x'>{1 + 2}</b>;",
    "sql": "SELECT name FROM users WHERE id = 4;",
    "rust": 'fn main() {\n    println!("{}", 4u8);\n}',
    "json": '{"a": [1, true, null]}',
    "bash": "for f in *.txt; do echo $f; done",
    "yaml": "a:\n  - b: 2\n",
    "css": ".a { color: #fff; }",
    "html": "<p class='a'>Hi</p>",
    "go": 'package main\nfunc main() { fmt.Println("x") }',
    "text": "plain words\n  and more",
}


@pytest.mark.parametrize("language", SOURCES)
def test_tokens_give_the_text_letter_by_letter(language):
    source = SOURCES[language]
    lines = code_tokens(source, language, owner="c")

    assert "\n".join("".join(token.text for token in line) for line in lines) == source


def role(language, word):
    for line in code_tokens(SOURCES[language], language, owner="c"):
        for token in line:
            if token.text.strip("\"' ") == word:
                return token.role
    raise AssertionError(word)


@pytest.mark.parametrize(
    ("language", "word", "wanted"),
    [
        ("python", "def", "keyword"),
        ("python", "f", "name"),
        ("python", "int", "kind"),
        ("sql", "SELECT", "keyword"),
        ("sql", "4", "number"),
        ("rust", "fn", "keyword"),
        ("json", "true", "number"),
        ("go", "Println", "name"),
        ("text", "plain words", "text"),
    ],
)
def test_words_have_their_roles(language, word, wanted):
    assert role(language, word) == wanted
