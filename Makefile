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
SEEDS_parser    = ../Lessons/*/*/answers
SEEDS_expansion = ../Lessons/*/*/answers
SEEDS_shell     = ../Lessons/*/*/answers
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
	@DESTDIR="$(DESTDIR)" PREFIX="$(PREFIX)" Scripts/install add $(BINARY)

uninstall:
	@DESTDIR="$(DESTDIR)" PREFIX="$(PREFIX)" Scripts/install remove

# A tarball that unpacks anywhere: dist/learn-distroless-VERSION-linux-PROCESSOR.tar.gz
# The same sources give the same bytes.
DIST        = dist/learn-distroless-$(VERSION)
dist: release
	@rm -rf $(DIST)
	@DESTDIR=$(DIST) PREFIX= Scripts/install add $(BINARY)
	@cp -R *.md LICENSE Dockerfile Schemas Documentation $(DIST)/
	@ln -s share/learn-distroless/Lessons $(DIST)/Lessons
	@Scripts/licences $(DIST)/licences
	@tar -C dist --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$$(git log -1 --format=%ct 2>/dev/null || echo 0)" \
	  -cf - learn-distroless-$(VERSION) | gzip -n > $(DIST)-linux-$$(uname -m).tar.gz
	@ls -l dist/*.tar.gz

clean:
	@rm -rf .build .build-fuzz .build-release .build-static dist
