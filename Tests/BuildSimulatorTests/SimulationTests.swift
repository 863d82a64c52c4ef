import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders
import Testing

private let project = Folder.onDisk(
  "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/"))

/// A small app whose build script runs `tsc`.
private let app = Folder.inMemory([
  "package.json":
    #"{"scripts":{"build":"tsc","start":"node dist/main.js"},"dependencies":{"semver":"7"}}"#,
  "package-lock.json":
    #"{"lockfileVersion":3,"packages":{"":{},"node_modules/semver":{},"node_modules/typescript":{"dev":true}}}"#,
  "src/main.ts": "import 'semver'", ".dockerignore": "secret\n", "secret": "x",
  "run.sh": "#!/bin/sh",
])

private let facts = ProjectFacts(
  commands: [
    .init(
      words: ["tsc"], makes: [.init(path: "dist/main.js", bytes: 900, imports: ["semver"])],
      needs: [("node_modules/typescript", "sh: 1: tsc: not found")])
  ], sizes: ["node_modules/semver": 100_000])

private func simulate(_ text: String, context: BuildContext = BuildContext(app, facts: facts))
  -> Simulation
{
  let images = BaseImageCatalogue((try? project.folder("Images")) ?? .inMemory([:]))
  return Simulation(
    of: Build(of: Dockerfile(parsing: SourceText(text)), images: images), context: context)
}

private let build = """
  FROM node:24 AS build
  WORKDIR /app
  COPY . .
  RUN npm ci && npm run build && npm prune --omit=dev

  """

private let node = "FROM gcr.io/distroless/nodejs24-debian13:nonroot\nWORKDIR /app\n"
private let files =
  "COPY --from=build /app/node_modules ./node_modules\nCOPY --from=build /app/dist ./dist\n"

@Suite struct StartTests {
  @Test(arguments: [
    build + node + files + "CMD [\"dist/main.js\"]\n",
    build + node + files + "CMD [\"/app/dist/main\"]\n",
    build + node + files + "ENTRYPOINT [\"/nodejs/bin/node\"]\nCMD [\"dist/main.js\"]\n",
    build + "CMD npm start\n", build + "CMD [\"npm\", \"run\", \"start\"]\n",
    build + "CMD [\"dist/main.js\"]\n",
    build + "ENTRYPOINT exec node dist/main.js\n",
    build + "ENTRYPOINT [\"\"]\nCMD [\"node\", \"dist/main.js\"]\n",
    build + "FROM node:24-alpine\nWORKDIR /app\n" + files + "CMD [\"node\", \"dist/main.js\"]\n",
  ])
  func `right ways start`(text: String) {
    guard case .starts = simulate(text).start else {
      Issue.record("\(simulate(text).start)")
      return
    }
  }

  @Test(arguments: [
    (
      build + node + files + "CMD node dist/main.js\n", StartVerdict.Reason.moduleMissing,
      "Error: Cannot find module '/bin/sh'"
    ),
    (
      build + node + files + "CMD [\"node\", \"dist/main.js\"]\n", .entrypointRepeated,
      "Error: Cannot find module '/app/node'"
    ),
    (
      build + node + files + "CMD [\"npm\", \"start\"]\n", .moduleMissing,
      "Error: Cannot find module '/app/npm'"
    ),
    (
      build + node + files + "ENTRYPOINT [\"node\", \"dist/main.js\"]\n", .programNotOnPath,
      "exec: \"node\": executable file not found in $PATH: unknown"
    ),
    (
      build + node + files + "ENTRYPOINT node dist/main.js\n", .shellMissing,
      "exec: \"/bin/sh\": stat /bin/sh: no such file or directory"
    ),
    (
      build + node + "COPY --from=build /app/dist ./dist\nCMD [\"dist/main.js\"]\n",
      .packageMissing,
      "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'semver' imported from /app/dist/main.js"
    ),
    (
      build + node + files + "CMD [\"main.js\"]\n", .moduleMissing,
      "Error: Cannot find module '/app/main.js'"
    ),
    (
      build + node + "COPY --from=build /src/dist ./dist\nCMD [\"dist/main.js\"]\n",
      .copySourceMissing,
      "failed to compute cache key: failed to calculate checksum of ref: \"/src/dist\": not found"
    ),
    (
      "FROM node:24\nWORKDIR /app\nCOPY . .\nRUN npm ci --omit=dev\nRUN npm run build\nCMD [\"node\", \"x\"]\n",
      .buildFails, "sh: 1: tsc: not found"
    ),
    ("FROM scratch\nCOPY run.sh /\n", .noCommand, "no command specified"),
    (
      "FROM scratch\nCOPY secret /\nCMD [\"/secret\"]\n", .copySourceMissing,
      "failed to compute cache key: failed to calculate checksum of ref: \"/secret\": not found"
    ),
    (
      "FROM gcr.io/distroless/static-debian13\nUSER app\nCMD [\"/x\"]\n", .userMissing,
      "unable to find user app: no matching entries in passwd file"
    ),
  ])
  func `wrong ways fail with the real text`(
    text: String, reason: StartVerdict.Reason, error: String
  ) throws {
    let failure = try #require(simulate(text).start.failure)
    #expect(failure.reason == reason)
    #expect(failure.text == error)
  }

  @Test(arguments: [
    "FROM me/base\nCMD [\"node\", \"x.js\"]\n", "FROM me/base\n",
    "FROM node:24\nCOPY run.sh .\nRUN --mount=from=me/tools,target=/t /t/make-it\nCMD [\"node\", \"/out/x.js\"]\n",
    build + "RUN if [ -f $(/opt/x) ]; then rm -rf dist; fi\n" + node + files
      + "CMD [\"dist/other.js\"]\n",
    "FROM me/base AS build\nRUN ./x\n" + node + files + "CMD [\"dist/main.js\"]\n",
    "FROM golang:1.27 AS b\nRUN go install example.org/x@latest && mv /go/bin/* /x\nFROM gcr.io/distroless/static-debian13\nCOPY --from=b /x /x\nCMD [\"/x\"]\n",
    node + "COPY --from=me/tool /x.js /app/\nCMD [\"x.js\"]\n",
  ])
  func `what cannot be known is unknown, never wrong`(text: String) {
    guard case .unknown = simulate(text).start else {
      Issue.record("\(simulate(text).start)")
      return
    }
  }

  @Test func `without a context nothing is said of its files`() {
    let simulation = simulate(build + node + files + "CMD [\"dist/main.js\"]\n", context: .unknown)
    guard case .unknown = simulation.start else {
      Issue.record("\(simulation.start)")
      return
    }
    #expect(simulation.failedStep == nil)
  }
}

@Suite struct LayerTests {
  @Test func `counts what the last stage adds, and says when a part is not known`() throws {
    let lean = try #require(simulate(build + node + files).image)
    #expect(lean.addedSize == Size(100_900, .estimated))
    let fat = try #require(simulate(build.replacingPrune + node + files).image)
    #expect(fat.addedSize.certainty == .unknown)
  }

  @Test func `knows where each file came from`() throws {
    let image = try #require(simulate(build + node + files + "COPY package.json .\n").image)
    guard case .present(.file(let built)) = image.files.look(at: "/app/dist/main.js"),
      case .present(.file(let own)) = image.files.look(at: "/app/package.json")
    else {
      Issue.record("files are missing")
      return
    }
    #expect(built.origin == .stage(0))
    #expect(own.origin == .context("package.json"))
    #expect(image.files.look(at: "/app/src/main.ts").isAbsent)
  }

  @Test func `plays only what the target needs when it looks for failures`() {
    let text =
      "FROM node:24 AS broken\nCOPY nothing /\nFROM scratch\nCOPY run.sh /run\nCMD [\"/run\"]\n"
    #expect(simulate(text).failedStep == nil)
    #expect(simulate(text).neededStages == [1])
  }

  @Test func `reads RUN as a shell reads it`() throws {
    let text = """
      FROM node:24
      ENV OUT=/out
      RUN mkdir -p "$OUT/a" '/b c' && cd /out && touch x.js a/y\\ z ; \\
          cp -r /out /copy || true
      """
    let files = try #require(simulate(text).image).files
    for path in ["/out/a/y z", "/b c", "/out/x.js"] {
      #expect(files.look(at: path).node != nil, "\(path)")
    }
  }
}

extension String {
  fileprivate var replacingPrune: String {
    String(self.dropLast(" && npm prune --omit=dev\n\n".count)) + "\n"
  }
}
