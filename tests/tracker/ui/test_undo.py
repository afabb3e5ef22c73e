from tracker.ui.undo import Step, Steps


def test_steps_are_taken_back_last_first_and_done_again_in_order():
    heard, steps = [], Steps()
    for name in ("one", "two"):
        steps.add(Step(lambda n=name: heard.append(f"-{n}"), lambda n=name: heard.append(f"+{n}")))
    steps.undo()
    steps.undo()
    steps.undo()
    steps.redo()
    assert heard == ["-two", "-one", "+one"]


def test_a_new_step_ends_what_could_be_done_again():
    heard, steps = [], Steps()
    steps.add(Step(lambda: heard.append("-a"), lambda: heard.append("+a")))
    steps.undo()
    steps.add(Step(lambda: heard.append("-b"), lambda: heard.append("+b")))
    steps.redo()
    assert heard == ["-a"]
