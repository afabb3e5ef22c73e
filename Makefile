# Every word is `python3 dev.py WORD`; words for it stand after `--`: make test ARGS="-k money"
PYTHON ?= python3
WORDS := help run test check bench build lock long clean

.DEFAULT_GOAL := help
.PHONY: $(WORDS)

$(WORDS):
	@$(PYTHON) dev.py $@ $(ARGS)
