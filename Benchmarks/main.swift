import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders

// Measures reading and judging Dockerfiles, in this process and beside other programs:
// `make benchmark`, or `make benchmark FILES="$(ls some/folder/*.Dockerfile)"`; `FILES=--verdicts` measures
// the verdicts alone, `--shell` the shell, `--peers FILE…` other programs. Nothing here passes or fails.

private let words = Array(CommandLine.arguments.dropFirst())
private let files = words.filter { $0 != "--peers" }
private let root = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
private let program =
  (CommandLine.arguments.first ?? "").split(separator: "/", omittingEmptySubsequences: false)
  .dropLast().joined(separator: "/") + "/learn-distroless"

private func row(_ cells: [String]) { print("| " + cells.joined(separator: " | ") + " |") }

private func rounded(_ number: Double, _ digits: Int = 1) -> String {
  String(format: number, digits: digits)
}

private func path(_ ladder: Ladder) -> String { "/tmp/learn-distroless-benchmark-\(ladder.shape)" }

// MARK: Ladders

/// Another process writes them: a child's peak memory is never less than that of who starts it.
private func writeLadders() throws {
  for ladder in Ladder.all {
    try Disk.write(Array(ladder.text(Ladder.rungs.last ?? 0).utf8), to: path(ladder))
  }
}

private func measureProcesses() {
  _ = Process.best([CommandLine.arguments[0], "--write-ladders"], runs: 1)
  // What a process costs by itself is no part of reading.
  let start = Process.best([program, "--version"])
  row(["one process", "CPU ms", "x cat", "x grep -c", "peak beyond start / size"])
  row(Array(repeating: "---", count: 5))
  for ladder in Ladder.all {
    let file = path(ladder)
    let cat = Process.best(["cat", file])
    let grep = Process.best(["grep", "-c", "^FROM", file])
    let ours = Process.best([program, "parse", "--content", root, "--quiet", file])
    let size = Disk.size(of: file) ?? 1
    row([
      ladder.shape, rounded(ours.cpu * 1e3), rounded(ours.cpu / cat.cpu),
      rounded(ours.cpu / grep.cpu),
      rounded(Double(ours.peakBytes - start.peakBytes) / Double(size)),
    ])
  }
}

private func measureLadders() {
  row(["in process", "MB", "parse MB/s", "exponent"])
  row(Array(repeating: "---", count: 4))
  for ladder in Ladder.all {
    let times = Ladder.rungs.suffix(2).map { count -> (bytes: Int, seconds: Double) in
      let source = SourceText(ladder.text(count))
      return (source.bytes.count, Clock.best(of: 9) { _ = Dockerfile(parsing: source) })
    }
    let (below, top) = (times[0], times[1])
    let exponent =
      logarithm(top.seconds / below.seconds) / logarithm(Double(top.bytes) / Double(below.bytes))
    row([
      ladder.shape, rounded(Double(top.bytes) / 1e6),
      rounded(Double(top.bytes) / top.seconds / 1e6, 0), rounded(exponent, 2),
    ])
  }
}

// MARK: Real files

private func measureFiles() throws {
  let sources = try files.map {
    SourceText(path: $0, bytes: try Disk.read($0, limit: Dockerfile.largestSize))
  }
  let images = BaseImageCatalogue(.onDisk("\(root)/Images"))
  let trees = sources.map { Dockerfile(parsing: $0) }
  // Read once before, so that no run pays for the image tables.
  for tree in trees { _ = Inspection(of: tree, context: .unknown, images: images) }
  let count = Double(sources.count)
  let parse = Clock.best(of: 9) { for source in sources { _ = Dockerfile(parsing: source) } }
  let inspect = Clock.best(of: 5) {
    for tree in trees { _ = Inspection(of: tree, context: .unknown, images: images) }
  }
  let judge = Clock.best(of: 5) {
    for tree in trees {
      let inspection = Inspection(of: tree, context: .unknown, images: images)
      _ = AllRules.findings(in: inspection)
    }
  }
  let cat = Process.best(["cat"] + files)
  let ours = Process.best([program, "parse", "--content", root, "--quiet"] + files)
  let start = Process.best([program, "--version"])
  row(["files", "parse", "build model and simulation", "with rules", "cat", "parse -q / cat"])
  row(Array(repeating: "---", count: 6))
  row([
    "\(sources.count)", rounded(parse / count * 1e6) + " µs",
    rounded(inspect / count * 1e6) + " µs", rounded(judge / count * 1e6) + " µs",
    rounded(cat.cpu / count * 1e6) + " µs", rounded((ours.cpu - start.cpu) / cat.cpu, 2),
  ])
}

private func measureExamples() {
  let images = BaseImageCatalogue(.onDisk("\(root)/Images"))
  row(["text to verdict, in process", "µs"])
  row(Array(repeating: "---", count: 2))
  for example in BuildExample.all {
    row([example.name, rounded(example.seconds(images: images) * 1e6, 0)])
  }
}

private func measureStart() {
  let bash = Process.best(["bash", "-c", ":"])
  let version = Process.best([program, "--version"])
  row(["start", "CPU ms", "wall ms", "peak MB", "x bash -c :"])
  row(Array(repeating: "---", count: 5))
  for (name, cost) in [("bash -c :", bash), ("learn-distroless --version", version)] {
    row([
      name, rounded(cost.cpu * 1e3), rounded(cost.wall * 1e3),
      rounded(Double(cost.peakBytes) / 1e6), rounded(cost.wall / bash.wall, 2),
    ])
  }
}

/// Ours and the peers over the same files, each in one process.
private func measurePeers() {
  let cat = Process.best(["cat"] + files)
  row(["over \(files.count) files, one process", "CPU ms", "wall ms", "peak MB", "x cat (CPU)"])
  row(Array(repeating: "---", count: 5))
  var commands: [(String, [String])] = [
    ("cat", ["cat"]),
    ("learn-distroless parse", [program, "parse", "--content", root, "--quiet"]),
    ("learn-distroless check", [program, "check", "--content", root]),
  ]
  for peer in Peer.all {
    if files.first.map(peer.works) ?? false {
      commands.append((peer.name, peer.command))
    } else {
      print("\(peer.name): not installed, or it cannot read the first file")
    }
  }
  for (name, command) in commands {
    let cost = Process.best(command + files, runs: 5)
    row([
      name, rounded(cost.cpu * 1e3, 0), rounded(cost.wall * 1e3, 0),
      rounded(Double(cost.peakBytes) / 1e6), rounded(cost.cpu / cat.cpu),
    ])
  }
}

private func measureShell() {
  // What is shipped, where `make release` has built it.
  let shipped = "\(root)/.build-static/release/learn-distroless"
  let isShipped = Disk.size(of: shipped) != nil
  let times = PromptTimes(program: isShipped ? shipped : program, root: root)
  print(isShipped ? "The static program of `make release`:" : "The dynamic program:")
  row(["the shell, on a pseudo-terminal", "", "beside"])
  row(Array(repeating: "---", count: 3))
  if let prompts = times.firstPrompts() {
    row([
      "first prompt, ms", rounded(prompts.ours, 2),
      "bash \(rounded(prompts.bash, 2)): x \(rounded(prompts.ours / prompts.bash, 2))",
    ])
  }
  if let answers = times.answers(lesson: "node-distroless") {
    row([
      "line answered, ms", rounded(answers.middle, 2),
      "at worst \(rounded(answers.worst, 2)), a frame is 16",
    ])
  }
  if let peak = times.memory(lessons: 16) {
    row(["peak MB, every step of every lesson shown", rounded(Double(peak) / 1e6), ""])
  }
}

do {
  if files == ["--write-ladders"] {
    try writeLadders()
  } else if files == ["--verdicts"] {
    measureExamples()
  } else if files == ["--shell"] {
    measureShell()
  } else if words.first == "--peers" {
    measurePeers()
  } else {
    measureStart()
    print()
    measureShell()
    print()
    measureProcesses()
    print()
    measureLadders()
    print()
    measureExamples()
    print()
    if !files.isEmpty {
      try measureFiles()
      print()
      measurePeers()
    }
  }
} catch {
  print("benchmark: \(error)")
}
