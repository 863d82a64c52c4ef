import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders
import Testing

@Suite struct CacheRunTests {
  private func again(_ text: String, changed: [String]) -> [String] {
    let build = Build(
      of: Dockerfile(parsing: SourceText(text)), images: BaseImageCatalogue(.inMemory([:])))
    let context = BuildContext(
      .inMemory([".dockerignore": "*.md\n", "package.json": "", "src/a.js": ""]))
    let simulation = Simulation(of: build, context: context)
    let changes = CacheRun(simulation, changed: changed).changes
    return zip(simulation.steps, changes).compactMap { step, change in
      change == .again ? step.instruction.keywordText : nil
    }
  }

  private static let sorted =
    "FROM a AS b\nWORKDIR /app\nCOPY package.json .\nRUN install\nCOPY src src\nUSER u\n"

  @Test func `a source file reruns what comes behind it`() {
    #expect(again(Self.sorted, changed: ["src/a.js"]) == ["COPY", "USER"])
  }

  @Test func `the manifest reruns the install too`() {
    #expect(again(Self.sorted, changed: ["package.json"]) == ["COPY", "RUN", "COPY", "USER"])
  }

  @Test func `everything at once reruns everything behind it`() {
    let text = "FROM a\nCOPY . .\nRUN install\n"
    #expect(again(text, changed: ["src/a.js"]) == ["COPY", "RUN"])
  }

  @Test func `what is ignored changes nothing`() {
    #expect(again("FROM a\nCOPY . .\nRUN install\n", changed: ["notes.md"]).isEmpty)
  }

  @Test func `patterns, stages and mounts carry a change`() {
    #expect(again("FROM a\nCOPY *.json /\n", changed: ["package.json"]) == ["COPY"])
    #expect(again("FROM a\nCOPY *.json /\n", changed: ["src/a.js"]).isEmpty)
    let stages = "FROM a AS b\nCOPY src /s\nFROM a\nRUN x\nCOPY --from=b /s /s\nRUN y\n"
    #expect(again(stages, changed: ["src/a.js"]) == ["COPY", "COPY", "RUN"])
    let child = "FROM a AS b\nCOPY src /s\nFROM b\nRUN x\n"
    #expect(again(child, changed: ["src/a.js"]) == ["COPY", "RUN"])
    let mount = "FROM a\nRUN --mount=type=bind,source=src,target=/s x\nRUN y\n"
    #expect(again(mount, changed: ["src/a.js"]) == ["RUN", "RUN"])
  }
}
