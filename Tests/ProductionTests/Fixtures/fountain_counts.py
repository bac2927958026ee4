"""Counts the scenes and speeches of a Fountain file, by two parsers that know nothing of each other."""

import json
import sys

from jouvence.document import TYPE_CHARACTER
from jouvence.parser import JouvenceParser
from screenplain import types
from screenplain.parsers import fountain

path = sys.argv[1]
with open(path, encoding="utf-8") as stream:
    paragraphs = list(fountain.parse(stream))
speeches = [p for p in paragraphs if isinstance(p, types.Dialog)]
document = JouvenceParser().parse(path)
cues = [p for scene in document.scenes for p in scene.paragraphs if p.type == TYPE_CHARACTER]


def names(texts):
    return sorted({str(text).split("(")[0].strip() for text in texts})


print(
    json.dumps(
        {
            "screenplain": {
                "scenes": sum(isinstance(p, types.Slug) for p in paragraphs),
                "speeches": len(speeches),
                "people": names(s.character for s in speeches),
            },
            "jouvence": {
                "scenes": sum(bool(scene.header) for scene in document.scenes),
                "speeches": len(cues),
                "people": names(cue.text for cue in cues),
            },
        }
    )
)
