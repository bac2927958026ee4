"""Checks what a run of `storybuilder` with a real model left behind. Used by script/test-llm, in the folder of its run."""

import collections
import json
import os
import pathlib
import re
import sys


class Wrong(Exception):
    """Something is not as it has to be."""


def need(holds, found):
    if not holds:
        raise Wrong(found)


def read(path):
    return json.loads(pathlib.Path(path).read_text())


def need_files(folder, names):
    for name in names:
        file = folder / name
        need(file.is_file(), f"{file} is missing")
        need(file.stat().st_size > 0, f"{file} is empty")


def completed_calls(history):
    """How often each call of the model is in a history, by its place."""
    steps = (event for event in read(history) if event["kind"] == "step.completed")
    return collections.Counter(step["path"] for step in steps if "/call/" in step.get("path", ""))


def pages(run):
    files = sorted(run.glob("chapter_*.json"))
    need(files, f"{run} has no chapter_01.json")
    return [page for file in files for chapter in read(file)["chapters"] for scene in chapter["scenes"]
            for page in scene["pages"]]


def is_in_review(show):
    return "review.md" in (read(show).get("reason") or "")


def paused(run_id, show):
    state = read(show)
    need(state["state"] == "halted" and state.get("halted_at") == "storyboard",
         f"the run is {state['state']} at {state.get('halted_at')}, and not halted at storyboard")
    run = pathlib.Path("output") / run_id
    need_files(run, ["storyline.md", "critique.md", "bible.md", "screenplay.fountain", "novel.md"])
    need_files(pathlib.Path("output/flow_states"), [f"storybuilder_{run_id}.json", "flows.sqlite"])
    read(f"output/flow_states/storybuilder_{run_id}.json")


def finished(run_id, show, before, after, key_variable):
    state = read(show)
    need(state["state"] == "success", f"the run is {state['state']}, and not success")
    cost = state.get("cost") or {}
    for count in ["calls", "input_tokens", "output_tokens"]:
        need(cost.get(count, 0) > 0, f"show counts no {count}")
    run = pathlib.Path("output") / run_id
    need_files(run, ["storyboard.md", "novel.md"])
    for page in pages(run):
        panels = len(page["panels"])
        need(2 <= panels <= 3, f"page {page['page_number']} has {panels} panels, and not 2 or 3")
    old, new = completed_calls(before), completed_calls(after)
    need(old, "the history names no call")
    need(set(old) <= set(new), "a call is no longer in the history")
    again = [path for path, count in new.items() if count > 1]
    need(not again, f"these calls were made again: {', '.join(again)}")
    need(sum(new.values()) == cost["calls"], f"show counts {cost['calls']} calls, the history {sum(new.values())}")
    if key_variable:
        need_no_key(os.environ[key_variable])


def need_no_key(key):
    for file in pathlib.Path(".").rglob("*"):
        need(not file.is_file() or key.encode() not in file.read_bytes(), f"the key is in {file}")


def report(run_id, show, after, seconds, reviews):
    state, run = read(show), pathlib.Path("output") / run_id
    cost = state["cost"]
    model = next((event["detail"].split(",")[0] for event in read(after) if "/call/" in event.get("path", "")
                  and event.get("detail")), "unknown")
    words = len(re.findall(r"\S+", (run / "novel.md").read_text()))
    verdict = next(stage["detail"] for stage in state["stages"] if stage["name"] == "critique")
    print(f"""
{run_id}: {state['title']}
  model      {model}
  calls      {cost['calls']}
  tokens     {cost['input_tokens']} in, {cost['output_tokens']} out
  seconds    {seconds}
  verdict    {verdict}
  words      {words} in the novel's file
  pages      {len(pages(run))}
  reviews    {reviews} halts
  warnings   {len(state['warnings'])}""")
    for warning in state["warnings"]:
        print(f"    {warning}")


CHECKS = {"paused": paused, "finished": finished, "report": report}


def main(what, *arguments):
    if what == "is-in-review":
        return 0 if is_in_review(*arguments) else 1
    try:
        CHECKS[what](*arguments)
    except Wrong as wrong:
        print(f"check-run: {wrong}", file=sys.stderr)
        return 1
    return 0


sys.exit(main(*sys.argv[1:]))
