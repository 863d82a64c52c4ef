import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders

/// Two builds as learners write them, for the time that one verdict takes.
struct BuildExample: Sendable {
  let name: String
  let text: String
  let files: [String: String]

  static let all = [
    BuildExample(
      name: "10 instructions, two stages",
      text: """
        FROM golang:1.27 AS build
        WORKDIR /src
        COPY go.mod ./
        RUN go mod download
        COPY . .
        RUN CGO_ENABLED=0 go build -o /out/app .
        FROM gcr.io/distroless/static-debian13:nonroot
        COPY --from=build /out/app /app
        EXPOSE 8080
        ENTRYPOINT ["/app"]

        """, files: ["go.mod": "module example.com/app\n", "main.go": "package main\n"]),
    BuildExample(
      name: "30 lines, 50 files",
      text:
        "FROM node:24 AS build\nWORKDIR /app\nCOPY package.json package-lock.json ./\nRUN npm ci\n"
        + (1...16).map { "COPY src/\($0).ts src/\($0).ts\n" }.joined()
        + "ENV A=1 B=2\nARG C=3\nLABEL d=e\nRUN mkdir -p /out && cp -r src /out\n"
        + "FROM gcr.io/distroless/nodejs24-debian13:nonroot\nWORKDIR /app\n"
        + "COPY --from=build /out/src ./src\nEXPOSE 3000\nUSER nonroot\nCMD [\"src/1.ts\"]\n",
      files: Dictionary(
        uniqueKeysWithValues: (1...48).map { ("src/\($0).ts", "export {}\n") } + [
          ("package.json", "{\"name\":\"a\"}"), ("package-lock.json", "{\"lockfileVersion\":3}"),
        ])),
  ]

  /// Seconds of CPU from text to verdict, the image tables loaded before.
  func seconds(images: BaseImageCatalogue) -> Double {
    let source = SourceText(text)
    let folder = Folder.inMemory(files)
    func judge() {
      let build = Build(of: Dockerfile(parsing: source), images: images)
      _ = Simulation(of: build, context: BuildContext(folder)).start
    }
    judge()
    return Clock.best(of: 9) { for _ in 0..<100 { judge() } } / 100
  }
}
