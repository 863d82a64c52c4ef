import Folders
import TestScratch
import Testing

/// `check` as people and machines call it.
@Suite struct CheckTests {
  private static let messy = """
    from debian:13 as Build
    ENV NAME a value
    WORKDIR /src # home
    FROM debian:13
    COPY --from=build /etc/passwd /app
    CMD /app

    """

  private static func folder(_ files: [String: String]) throws -> String {
    let folder = Scratch.folder()
    for (path, text) in files {
      if let slash = path.lastIndex(of: "/") { try Disk.makeFolder("\(folder)/\(path[..<slash])") }
      try Disk.write(Array(text.utf8), to: "\(folder)/\(path)")
    }
    return folder
  }

  private static func rules(_ arguments: [String], folder: String) throws -> Set<String> {
    let result = try Program.run(["check", "--format", "json"] + arguments, folder: folder)
    return Set(
      result.output.split(separator: "\n").compactMap { line in
        line.contains("\"rule\" :")
          ? line.split(separator: "\"").dropFirst(3).first.map(String.init) : nil
      })
  }

  @Test func `a folder stands for its Dockerfiles, and for no others`() throws {
    let names = [
      "Dockerfile", "a/web.Dockerfile", "a/Dockerfile.dev", "b/Containerfile", "b/notes.txt",
      "node_modules/x/Dockerfile", "Dockerfile.dockerignore",
    ]
    let folder = try Self.folder(
      Dictionary(uniqueKeysWithValues: names.map { ($0, "FROM scratch\n") }))
    let result = try Program.run(["check", "--format", "json", "."], folder: folder)
    let paths = result.output.split(separator: "\n").filter { $0.contains("\"path\" :") }
      .map { $0.split(separator: "\"")[3] }
    #expect(paths == ["Dockerfile", "a/Dockerfile.dev", "a/web.Dockerfile", "b/Containerfile"])
  }

  @Test func `rules are selected and ignored by every name that they have`() throws {
    let folder = try Self.folder(["Dockerfile": Self.messy])
    let all = try Self.rules([], folder: folder)
    #expect(all.isSuperset(of: ["stage-name-casing", "key-value-without-equals", "runs-as-root"]))
    #expect(
      try Self.rules(["--select", "hadolint/DL3025"], folder: folder) == ["shell-form-command"])
    #expect(try Self.rules(["--select", "DL3057"], folder: folder) == ["healthcheck-missing"])
    let own = try Self.rules(["--ignore", "buildkit/*,ships-toolchain"], folder: folder)
    #expect(own.isSuperset(of: ["runs-as-root", "comment-in-arguments"]))
    #expect(own.isDisjoint(with: ["stage-name-casing", "ships-toolchain"]))
    #expect(try Self.rules(["--all"], folder: folder).contains("labels-missing"))
    let slip = try Program.run(["check", "--select", "runs-as-rot"], folder: folder)
    #expect(slip.code == 2)
    #expect(slip.errors.contains("Did you mean `runs-as-root`?"))
  }

  @Test func `comments of all dialects silence rules`() throws {
    let text = """
      # check=skip=StageNameCasing
      # hadolint global ignore=DL3025
      FROM debian:13 AS Build
      # learn-distroless ignore=key-value-without-equals an old tool reads this file
      ENV NAME a value
      # check=skip=LegacyKeyValueFormat // and this one
      ENV OTHER a value
      ENV THIRD a value
      CMD x

      """
    let folder = try Self.folder(["Dockerfile": text])
    let result = try Program.run(["check"], folder: folder)
    #expect(!result.output.contains("stage-name-casing"))
    #expect(!result.output.contains("shell-form-command"))
    #expect(result.output.contains("Dockerfile:8:1"))
    #expect(!result.output.contains("Dockerfile:5:1") && !result.output.contains("Dockerfile:7:1"))
  }

  @Test func `the nearest configuration above a file counts`() throws {
    let folder = try Self.folder([
      ".learn-distroless.yaml": "ignore: [\"buildkit/*\"]\nfail-on: error\n",
      "app/Dockerfile": Self.messy,
      "other/.learn-distroless.yaml": "select: [buildkit/StageNameCasing]\n",
      "other/Dockerfile": Self.messy,
    ])
    let app = try Program.run(["check", "app/Dockerfile"], folder: folder)
    #expect(app.code == 0)
    #expect(app.output.contains("runs-as-root") && !app.output.contains("stage-name-casing"))
    let other = try Self.rules(["other/Dockerfile"], folder: folder)
    #expect(other == ["stage-name-casing"])
  }

  @Test func `mistakes in the configuration carry line and column, in both languages`() throws {
    let folder = try Self.folder([
      "Dockerfile": "FROM scratch\n",
      ".learn-distroless.yaml": "selct: [x]\nignore: [runs-as-rot]\nfail-on: warnin\n",
    ])
    let english = try Program.run(["check"], folder: folder)
    #expect(english.code == 2)
    for text in [":1:1:", "`select`", ":2:10:", "`runs-as-root`", ":3:10:", "`warning`"] {
      #expect(english.errors.contains(text), "\(text)")
    }
    let hinglish = try Program.run(["check", "--lang", "hi-en"], folder: folder)
    #expect(hinglish.errors.contains("Kya `select` likhna tha?"))
  }

  @Test func `--diff shows what --fix changes, and --fix changes nothing else`() throws {
    let folder = try Self.folder(["Dockerfile": Self.messy])
    let diff = try Program.run(["check", "--diff"], folder: folder)
    #expect(
      diff.output.contains("-ENV NAME a value\n") && diff.output.contains("+ENV NAME=\"a value\"\n")
    )
    #expect(try Disk.read("\(folder)/Dockerfile", limit: 9999) == Array(Self.messy.utf8))
    _ = try Program.run(["check", "--fix"], folder: folder)
    let fixed = String(
      decoding: try Disk.read("\(folder)/Dockerfile", limit: 9999), as: UTF8.self)
    #expect(
      fixed == """
        FROM debian:13 AS build
        ENV NAME="a value"
        # home
        WORKDIR /src
        FROM debian:13
        COPY --from=build /etc/passwd /app
        CMD /app

        """)
    let again = try Program.run(["check", "--diff"], folder: folder)
    #expect(again.output.isEmpty)
  }

  @Test func `a diff can be given to patch`() throws {
    let folder = try Self.folder(["Dockerfile": Self.messy])
    let diff = try Program.run(["check", "--diff", "Dockerfile"], folder: folder)
    try Disk.write(Array(diff.output.utf8), to: "\(folder)/changes")
    let status = Program.shell("cd '\(folder)' && patch -s -p0 <changes")
    if status == 127 { return }  // No `patch` on this machine.
    #expect(status == 0)
    #expect(try Program.run(["check", "--diff"], folder: folder).output.isEmpty)
  }

  @Test func `GitHub annotations have a line each, escaped`() throws {
    let folder = try Self.folder(["a,b.Dockerfile": "FROM scratch\nCMD 100%\n"])
    let result = try Program.run(["check", "--format", "github", "a,b.Dockerfile"], folder: folder)
    let lines = result.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("::") })
    #expect(
      lines.contains { $0.hasPrefix("::error file=a%2Cb.Dockerfile,line=2,endLine=2,col=1,") })
  }

  @Test func `SARIF names its rules, places and fixes`() throws {
    let folder = try Self.folder(["my app.Dockerfile": Self.messy])
    let result = try Program.run(
      ["check", "--format", "sarif", "my app.Dockerfile"], folder: folder)
    for text in [
      "\"version\": \"2.1.0\"", "\"uri\":\"my%20app.Dockerfile\"",
      "\"ruleId\":\"stage-name-casing\"",
      "\"deletedRegion\":{\"endColumn\":", "\"id\":\"stage-name-casing\"", "\"level\":\"note\"",
      "\"columnKind\": \"unicodeCodePoints\"",
    ] {
      #expect(result.output.contains(text), "\(text)")
    }
  }

  @Test func `a finding takes six lines at most where its words allow it`() throws {
    let folder = try Self.folder(["Dockerfile": Self.messy])
    let result = try Program.run(["check"], folder: folder)
    let blocks = result.output.split(separator: "\n", omittingEmptySubsequences: false)
      .split(separator: "").dropLast()
    #expect(blocks.count > 4)
    #expect(blocks.allSatisfy { $0.count <= 7 })
  }
}
