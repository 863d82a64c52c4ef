import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders
import Testing

private let project = Folder.onDisk(
  "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/"))

/// Ways in which real Dockerfiles bring what cannot be seen; none of them may end in a failure.
@Suite struct UnknownsTests {
  private func start(_ text: String) -> StartVerdict {
    let images = BaseImageCatalogue((try? project.folder("Images")) ?? .inMemory([:]))
    let build = Build(of: Dockerfile(parsing: SourceText(text)), images: images)
    return Simulation(of: build, context: .unknown).start
  }

  @Test(arguments: [
    // An archive unpacks to anything, a shell included.
    "FROM scratch\nADD rootfs.tar.gz /\nRUN echo hi\nCMD /app\n",
    "FROM scratch\nADD https://example.org/x /app\nCMD [\"/app\"]\n",
    // Folders that are made inside unknown ones keep their unknown contents.
    "FROM me/busybox\nCOPY x /bin/x\nRUN ln -s a b\nCMD [\"/bin/y\"]\n",
    "FROM me/base\nWORKDIR /app\nCOPY a.js .\nENTRYPOINT [\"node\", \"b.js\"]\n",
    // A PATH that is built from an unknown value is unknown.
    "FROM me/base\nENV PATH=/opt/bin:$PATH\nENTRYPOINT [\"tool\"]\n",
    "FROM debian:13\nARG HOME_BIN\nENV PATH=${HOME_BIN}:/x\nCOPY install .\nRUN ./install\nENTRYPOINT [\"tool\"]\n",
    "FROM debian:13\nRUN apt-get update && apt-get install -y nginx\nENTRYPOINT [\"nginx\"]\n",
    // An unknown command counts at once, not after its whole RUN.
    "FROM gcc:15\nRUN git clone https://example.org/x /src && cd /src && make && mv bin/y /y\nCMD [\"/y\"]\n",
    "FROM debian:13\nRUN apt-get update && apt-get install -y ninja-build\nCOPY out /out\nRUN env A=b ninja -C /out\nRUN mv /out/app /app\nCMD [\"/app\"]\n",
    "FROM alpine:3.24 AS b\nRUN apk add --root /r --initdb musl\nFROM scratch\nCOPY --from=b /r /\nCMD [\"/bin/x\"]\n",
    "FROM debian:13 AS b\nRUN mkdir /d && dpkg -x a.deb /d/x\nFROM scratch\nCOPY --from=b /d/x /\nCMD [\"/bin/x\"]\n",
    "FROM debian:13\nCOPY x /bin/x\nRUN <<EOF\n#!/bin/x\nEOF\n\nADD a.tar /\nCMD [\"/bin/x\"]\n",
    "FROM scratch\nCOPY --from=busybox:1.37-musl /bin/busybox /bin/sh\nCMD echo hi\n",
    // The entrypoint of an unknown image may take the command as arguments.
    "FROM me/base\nCMD [\"/no/such/file\"]\n",
  ])
  func `never fails for what it cannot see`(text: String) {
    if let failure = start(text).failure { Issue.record("\(failure.text)") }
  }

  /// Longer than Linux allows, and deep enough to have overflowed the stack once.
  @Test func `a path of thirty thousand folders ends`() {
    let deep = String(repeating: "/a", count: 30_000)
    let verdict = start("FROM scratch\nWORKDIR \(deep)\nCOPY <<E \(deep)/x\nE\n")
    #expect(verdict.failure?.reason == .noCommand)
  }
}
