# Two commands for everybody: `make run` starts the shell, `make test` runs all tests.
# Both install missing system packages (and say so), build what changed, and do nothing twice.

SWIFT_FLAGS = --explicit-target-dependency-import-check error
PROGRAM     = .build/debug/learn-distroless
SECONDS     = 100
# Relocations packed and unused code left out: less to read at every start.
RELEASE     = -c release --static-swift-stdlib --scratch-path .build-release -Xswiftc -use-ld=lld \
              -Xlinker -z -Xlinker pack-relative-relocs -Xlinker --gc-sections
SOURCES     = Package.swift $(shell find Sources -type f)

# One file that needs no library of the system: runs on any Linux of the same processor, and on distroless/static.
STATIC      = -c release --static-swift-stdlib --scratch-path .build-static -Xswiftc -static-executable \
              -Xlinker --gc-sections -Xlinker -s
PREFIX      = /usr/local
DESTDIR     =
VERSION     = $(shell sed -n 's/.*static let version = "\(.*\)"/\1/p' Sources/learn-distroless/Program.swift)
BINARY      = .build-static/release/learn-distroless

.PHONY: run test build packages format lint lessons check fuzz benchmark clean release image-test install uninstall dist

run: $(PROGRAM)
	@$(PROGRAM) $(ARGUMENTS)

build: $(PROGRAM)

$(PROGRAM): $(SOURCES) | packages
	@swift build $(SWIFT_FLAGS) --product learn-distroless
	@touch $(PROGRAM)

packages:
	@Scripts/system-packages

test: packages
	@swift build $(SWIFT_FLAGS) --build-tests
	@swift test $(SWIFT_FLAGS) --skip-build

# The Swift files of the test cases are examples of other people's projects.
OWN_SWIFT   = $(shell find Package.swift Sources Tests Benchmarks -name '*.swift' -not -path '*/Cases/*')

format:
	@swift format --in-place --parallel $(OWN_SWIFT)

lint:
	@swift format lint --strict --parallel $(OWN_SWIFT)

lessons: $(PROGRAM)
	@$(PROGRAM) lesson check Lessons
	@$(PROGRAM) lesson test Lessons

# What CI runs, in CI's order.
check: test lint lessons

# Looks for inputs that break what reads files, for SECONDS with each fuzzer; what it finds lies in .build-fuzz as crash-*.
# A crash must end the program at once: Swift's own backtrace would hold the fuzzer up.
# FUZZERS="shell ignore" tries those two alone.
FUZZERS         = parser expansion shell lessons catalogue ignore
# Files to begin with.
SEEDS_parser    = ../Lessons/*/answers
SEEDS_expansion = ../Lessons/*/answers
SEEDS_shell     = ../Lessons/*/answers
SEEDS_lessons   = ../Lessons/node-distroless
SEEDS_catalogue = ../Locales/*
SEEDS_ignore    = ../Lessons/*/app

fuzz: packages $(FUZZERS:%=fuzz-%)

fuzz-%:
	@LEARN_DISTROLESS_FUZZ=1 swift build -c release --sanitize=fuzzer --product fuzz-$* --scratch-path .build-fuzz
	@mkdir -p .build-fuzz/corpus-$*
	@cd .build-fuzz && SWIFT_BACKTRACE=enable=no release/fuzz-$* -max_total_time=$(SECONDS) -timeout=5 -max_len=4096 corpus-$* $(SEEDS_$*)

# Times and ratios, with nothing to pass or fail; FILES adds real Dockerfiles to the made ones.
benchmark: packages
	@swift build $(RELEASE) --product benchmark
	@swift build $(RELEASE) --product learn-distroless
	@.build-release/release/benchmark $(FILES)

release: packages
	@swift build $(STATIC) --product learn-distroless
	@ls -l $(BINARY)

# Puts the own image together in a folder and does a lesson inside; skipped, with the reason, without root.
image-test: release
	@LEARN_DISTROLESS_STATIC=$(CURDIR)/$(BINARY) swift test $(SWIFT_FLAGS) --filter EndToEndTests.ImageTests

# Installs what `make release` built. The program finds its content beside itself, in ../share/learn-distroless.
install:
	@test -x $(BINARY) || { echo "learn-distroless: run 'make release' first."; exit 1; }
	@install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/learn-distroless \
	  $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	@install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/learn-distroless
	@for part in Lessons Locales Images; do \
	  rm -rf $(DESTDIR)$(PREFIX)/share/learn-distroless/$$part; \
	  cp -R $$part $(DESTDIR)$(PREFIX)/share/learn-distroless/$$part; done
	@chmod -R u=rwX,go=rX $(DESTDIR)$(PREFIX)/share/learn-distroless
	@$(BINARY) manual-page > $(DESTDIR)$(PREFIX)/share/man/man1/learn-distroless.1
	@$(BINARY) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/learn-distroless
	@$(BINARY) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_learn-distroless
	@$(BINARY) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/learn-distroless.fish
	@echo "learn-distroless: installed below $(DESTDIR)$(PREFIX)"

uninstall:
	@rm -f $(DESTDIR)$(PREFIX)/bin/learn-distroless $(DESTDIR)$(PREFIX)/share/man/man1/learn-distroless.1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/learn-distroless \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_learn-distroless \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/learn-distroless.fish
	@rm -rf $(DESTDIR)$(PREFIX)/share/learn-distroless
	@echo "learn-distroless: removed from $(DESTDIR)$(PREFIX)"

# A tarball that unpacks anywhere: dist/learn-distroless-VERSION-linux-PROCESSOR.tar.gz
dist: release
	@rm -rf dist/learn-distroless-$(VERSION)
	@$(MAKE) --no-print-directory install PREFIX= DESTDIR=dist/learn-distroless-$(VERSION)
	@cp README.md LICENSE CHANGELOG.md dist/learn-distroless-$(VERSION)/
	@tar -C dist --sort=name --owner=0 --group=0 --numeric-owner -czf \
	  dist/learn-distroless-$(VERSION)-linux-$$(uname -m).tar.gz learn-distroless-$(VERSION)
	@ls -l dist/*.tar.gz

clean:
	@rm -rf .build .build-fuzz .build-release .build-static dist
