/// Dockerfiles of one shape at growing length, to see how time and memory grow.
struct Ladder: Sendable {
  let shape: String
  /// The text with so many instructions (or lines, where one instruction is the point).
  let text: @Sendable (_ count: Int) -> String

  static let rungs = [10, 100, 1_000, 10_000, 100_000]

  static let all = [
    Ladder(shape: "mixed") { from + repeated($0, mixedInstruction) },
    Ladder(shape: "env") { from + repeated($0) { "ENV NAME_\($0)=value-\($0)\n" } },
    Ladder(shape: "env-chain") {
      from + "ENV V0=v\n" + repeated($0) { "ENV V\($0 + 1)=$V\($0)\n" }
    },
    Ladder(shape: "run") { from + repeated($0) { "RUN make part-\($0) && make clean\n" } },
    Ladder(shape: "stages") {
      repeated($0) { "FROM \($0 == 0 ? "debian:13" : "s\($0 - 1)") AS s\($0)\nRUN make \($0)\n" }
    },
    Ladder(shape: "copy-from") { count in
      repeated(count) { "FROM debian:13 AS s\($0)\nRUN make /out/\($0)\n" } + "FROM scratch\n"
        + repeated(count) { "COPY --from=s\($0) /out/\($0) /\($0)\n" }
    },
    Ladder(shape: "continuation") {
      from + "RUN true \\\n" + repeated($0) { "    && make part-\($0) \\\n" } + "    && true\n"
    },
    Ladder(shape: "heredoc") { from + "RUN <<END\n" + repeated($0) { "make \($0)\n" } + "END\n" },
    Ladder(shape: "args") {
      repeated($0) { "ARG A\($0)=a\($0)\n" } + from + repeated($0) { "ARG A\($0)\n" }
    },
    Ladder(shape: "comments") { from + repeated($0) { "# remark \($0) says little\n" } },
  ]

  private static let from = "FROM debian:13\n"

  private static func repeated(_ count: Int, _ line: (Int) -> String) -> String {
    var text = ""
    for number in 0..<count { text += line(number) }
    return text
  }

  /// What a real file is made of, in turn.
  private static func mixedInstruction(_ number: Int) -> String {
    switch number % 8 {
    case 0: "ENV A_\(number)=one-\(number) B_\(number)=\"two words\"\n"
    case 1: "ARG OPTION_\(number)=default\n# why this is here\n\n"
    case 2: "COPY --chown=1000:1000 src/\(number)/ /srv/\(number)/\n"
    case 3:
      "RUN apt-get update \\\n    && apt-get install -y --no-install-recommends \\\n"
        + "       tool-\(number)=1.0 \\\n    && rm -rf /var/lib/apt/lists/*\n"
    case 4: "WORKDIR /srv/\(number)\n"
    case 5: "LABEL org.example.part=\"\(number)\"\n"
    case 6: "RUN [\"make\", \"part-\(number)\"]\n"
    default: "EXPOSE \(1024 + number % 60_000)/tcp\n"
    }
  }
}
