# Two commands for everybody: `make run` starts the shell, `make test` runs all tests.
# Both install missing system packages (and say so), build what changed, and do nothing twice.

SWIFT_FLAGS = --explicit-target-dependency-import-check error
PROGRAM     = .build/debug/learn-distroless
SECONDS     = 600
# Relocations packed and unused code left out: less to read at every start.
RELEASE     = -c release --static-swift-stdlib --scratch-path .build-release -Xswiftc -use-ld=lld \
              -Xlinker -z -Xlinker pack-relative-relocs -Xlinker --gc-sections
SOURCES     = Package.swift $(shell find Sources -type f)

.PHONY: run test build packages format lint lessons check fuzz benchmark clean

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

# Looks for inputs that break the parser or the lesson loader, for SECONDS; what it finds lies in .build-fuzz as crash-*.
# A crash must end the program at once: Swift's own backtrace would hold the fuzzer up.
# FUZZER=lessons tries lesson files in the place of Dockerfiles.
FUZZER      = parser
SEEDS       = $(if $(filter lessons,$(FUZZER)),../Lessons/node-distroless,../Lessons/*/answers)

fuzz: packages
	@LEARN_DISTROLESS_FUZZ=1 swift build -c release --sanitize=fuzzer --product fuzz-$(FUZZER) --scratch-path .build-fuzz
	@mkdir -p .build-fuzz/corpus-$(FUZZER)
	@cd .build-fuzz && SWIFT_BACKTRACE=enable=no release/fuzz-$(FUZZER) -max_total_time=$(SECONDS) -timeout=5 -max_len=4096 corpus-$(FUZZER) $(SEEDS)

# Times and ratios, with nothing to pass or fail; FILES adds real Dockerfiles to the made ones.
benchmark: packages
	@swift build $(RELEASE) --product benchmark
	@swift build $(RELEASE) --product learn-distroless
	@.build-release/release/benchmark $(FILES)

clean:
	@rm -rf .build .build-fuzz .build-release
