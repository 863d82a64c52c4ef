import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders
import Testing

private let images: BaseImageCatalogue = {
  let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  return BaseImageCatalogue(.onDisk("\(root)/Images"))
}()

/// What a script reads and makes at its top decides whether the container starts.
@Suite struct ScriptNeedsTests {
  /// Starts a script in `/app`, as a user who may not write there, beside `data/a.txt`.
  private func verdict(_ script: String, _ name: String, on image: String) -> String {
    let text =
      "FROM \(image)\nWORKDIR /app\nCOPY . .\nUSER 1000\nCMD [\"\(name.hasSuffix("js") ? "node" : name.hasSuffix("rb") ? "ruby" : "python")\", \"\(name)\"]\n"
    let project = Folder.inMemory([name: script, "data/a.txt": "a\n"])
    let build = Build(of: Dockerfile(parsing: SourceText(text)), images: images)
    switch Simulation(of: build, context: BuildContext(project)).start {
    case .starts: return "starts"
    case .unknown: return "can't tell"
    case .fails(let failure): return failure.text
    }
  }

  @Test(arguments: [
    ("TEXT = open('data/a.txt').read()", "starts"),
    ("TEXT = open('/app/data/a.txt').read()", "starts"),
    ("TEXT = open('a.txt').read()", "No such file or directory: 'a.txt'"),
    (
      "from pathlib import Path\nP = Path(__file__).parent / 'data' / 'a.txt'\nT = P.read_text()",
      "starts"
    ),
    (
      "from pathlib import Path\nP = Path(__file__).parent.parent / 'data'\nT = (P / 'a.txt').read_text()",
      "No such file or directory: '/data/a.txt'"
    ),
    (
      "import os\nD = os.environ.get('D', '/app/state')\nos.makedirs(D)",
      "Permission denied: '/app/state'"
    ),
    ("import os\nD = os.environ.get('D', '/tmp/state')\nos.makedirs(D)", "starts"),
    ("with open('log.txt', 'w') as f:\n    f.write('x')", "Permission denied: 'log.txt'"),
    // What is only called later, or may be passed over, says nothing.
    ("def load():\n    return open('b.txt').read()", "starts"),
    ("try:\n    T = open('b.txt').read()\nexcept OSError:\n    T = ''", "starts"),
    ("load = lambda: open('b.txt').read()", "starts"),
    ("\"\"\"Says:\n\nT = open('b.txt')\n\"\"\"\nprint(1)", "starts"),
    ("import os\nT = open('b.txt').read() if os.path.exists('b.txt') else ''", "starts"),
    (
      "import os\nT = open(os.path.join(os.path.dirname(__file__), 'data', 'a.txt')).read()",
      "starts"
    ),
  ])
  func `a script of Python`(script: String, expected: String) {
    let found = verdict(script + "\n", "app.py", on: "python:3.13-slim")
    #expect(found.contains(expected), "\(script)")
  }

  @Test func `brackets without an end are passed over`() {
    for count in [100, 1500, 100_000] {
      let text = "X = " + String(repeating: "(", count: count) + "'b.txt'\n"
      #expect(verdict(text, "app.py", on: "python:3.13-slim") == "starts")
    }
  }

  @Test(arguments: [
    ("readFileSync('data/a.txt')", "starts"),
    ("readFileSync(new URL('./data/a.txt', import.meta.url))", "starts"),
    ("readFileSync(new URL('../data/a.txt', import.meta.url))", "open '/data/a.txt'"),
    ("const d = process.env.D ?? join(process.cwd(), 'state')\nmkdirSync(d)", "mkdir '/app/state'"),
    ("const d = process.env.D || '/tmp/state'\nmkdirSync(d)", "starts"),
    ("const help = `\nreadFileSync('b.txt')\n`", "starts"),
    ("/* says\nreadFileSync('b.txt')\n*/", "starts"),
    ("const t = existsSync('b.txt') && readFileSync('b.txt')", "starts"),
    ("const t = existsSync('b.txt') ? readFileSync('b.txt') : ''", "starts"),
    ("app.get('/', (q, r) => r.send(readFileSync('b.txt')))", "starts"),
    ("function load() {\n  return readFileSync('b.txt')\n}", "starts"),
  ])
  func `a script of Node`(script: String, expected: String) {
    let imports =
      "import { mkdirSync, readFileSync } from 'node:fs'\nimport { join } from 'node:path'\n"
    let found = verdict(imports + script + "\n", "app.mjs", on: "node:24-slim")
    #expect(found.contains(expected), "\(script)")
  }

  @Test(arguments: [
    ("TEXT = File.read('data/a.txt')", "starts"),
    ("TEXT = File.read(File.expand_path('data/b.txt', __dir__))", "/app/data/b.txt"),
    ("LOG = Logger.new(File.join(__dir__, 'app.log'))", "Permission denied"),
    ("LOG = Logger.new($stdout)", "starts"),
    ("TEXT = File.read('b.txt') if File.exist?('b.txt')", "starts"),
  ])
  func `a script of Ruby`(script: String, expected: String) {
    let found = verdict("require 'logger'\n\(script)\n", "app.rb", on: "ruby:3.4-slim")
    #expect(found.contains(expected), "\(script)")
  }
}
