import BuildModel
import DockerfileSyntax
import Findings
import Folders
import Testing

private let project = Folder.onDisk(
  "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/"))

@Suite struct ImageReferenceTests {
  @Test(
    arguments: [
      ("node:24", "docker.io", "library/node", "24", "node"),
      ("me/app", "docker.io", "me/app", nil, "me/app"),
      (
        "gcr.io/distroless/static:nonroot", "gcr.io", "distroless/static", "nonroot",
        "gcr.io/distroless/static"
      ),
      ("localhost/x", "localhost", "x", nil, "localhost/x"),
      ("ghcr.io:443/me/app:1", "ghcr.io:443", "me/app", "1", "ghcr.io:443/me/app"),
      ("docker.io/library/node:24-slim", "docker.io", "library/node", "24-slim", "node"),
    ] as [(String, String, String, String?, String)])
  func `parses with Docker's defaults`(
    text: String, registry: String, repository: String, tag: String?, familiar: String
  ) throws {
    let reference = try #require(ImageReference(parsing: text))
    #expect(reference.registry == registry)
    #expect(reference.repository == repository)
    #expect(reference.tag == tag)
    #expect(reference.familiarName == familiar)
  }

  @Test(arguments: ["Node", "a b", "", "a//b", "node:", "node:-x", "a@b", "/a"])
  func `refuses what is no reference`(text: String) {
    #expect(ImageReference(parsing: text) == nil)
  }
}

@Suite struct CatalogueTests {
  private let images = BaseImageCatalogue((try? project.folder("Images")) ?? .inMemory([:]))

  private func image(_ text: String) throws -> BaseImage? {
    let reference = try #require(ImageReference(parsing: text))
    if case .known(let image) = images.look(up: reference) { return image }
    return nil
  }

  @Test func `holds every image without a problem, and the index names every file`() {
    #expect(images.allImages.count >= 158)
    #expect(images.problems.isEmpty)
    for image in images.allImages {
      #expect(!image.asOf.isEmpty, "\(image.reference) has no date")
    }
  }

  @Test(arguments: [
    ("node:24", "node:24", "debian12"), ("node:24.11.0-bookworm-slim", "node:24-slim", "debian12"),
    ("node:24-trixie", "node:24", "debian13"),
    ("node:24.9-alpine3.23", "node:24-alpine", "alpine3.24"),
    ("node", "node:26", "debian13"), ("node:lts", "node:24", "debian12"),
    ("docker.io/library/golang:1.27.1", "golang:1.27", "debian13"),
    ("gcr.io/distroless/nodejs24-debian13", "gcr.io/distroless/nodejs24-debian13", "debian13"),
    ("gcr.io/distroless/nodejs18", "gcr.io/distroless/nodejs18-debian12", "debian12"),
  ])
  func `understands tags from their parts`(text: String, row: String, system: String) throws {
    let found = try #require(try image(text))
    #expect(found.reference == row)
    #expect(found.system == system)
  }

  @Test func `knows the variants of distroless tags`() throws {
    let nonroot = try #require(try image("gcr.io/distroless/static-debian13:nonroot-amd64"))
    #expect(nonroot.user.uid == 65532)
    #expect(nonroot.isDistroless)
    let debug = try #require(try image("gcr.io/distroless/static-debian13:debug"))
    #expect(!debug.isDistroless)
    #expect(!debug.hasBinSh, "debug images have /busybox/sh and no /bin/sh")
  }

  @Test func `an unlisted image and an unknown tag say so`() throws {
    guard case .unlisted = images.look(up: try #require(ImageReference(parsing: "me/app:1"))) else {
      Issue.record("me/app is not listed")
      return
    }
    let tag = try #require(ImageReference(parsing: "gcr.io/distroless/static-debian13:slim"))
    guard case .unknownTag = images.look(up: tag) else {
      Issue.record("there is no tag slim")
      return
    }
  }

  @Test func `dead images name a living successor`() throws {
    let dead = try #require(try image("gcr.io/distroless/nodejs18"))
    #expect(dead.status.isDead)
    #expect(images.successor(of: dead)?.status == .supported)
  }

  @Test func `broken image data is told with its place and harms nothing`() throws {
    let broken = BaseImageCatalogue(
      .inMemory([
        "index.yaml": "repositories:\n  x: [x]\n",
        "x.yaml":
          "as-of: '2026-01-01'\nimages:\n  - reference: x\n    vendor: y\n    colour: red\n",
      ]))
    _ = broken.look(up: try #require(ImageReference(parsing: "x")))
    #expect(
      broken.problems.map(\.finding.rule).sorted() == ["images-incomplete", "images-unknown-key"])
  }
}

@Suite struct BuildTests {
  private func build(_ text: String, arguments: [String: String] = [:]) -> Build {
    Build(
      of: Dockerfile(parsing: SourceText(text)), arguments: arguments,
      images: BaseImageCatalogue((try? project.folder("Images")) ?? .inMemory([:])))
  }

  @Test func `resolves bases through global arguments and earlier stages`() {
    let build = build("ARG V=24\nFROM node:$V AS Build\nFROM build AS b2\nFROM scratch\n")
    #expect(build.stages.map(\.name) == ["build", "b2", nil])
    #expect(build.stages[0].baseImage?.reference == "node:24")
    guard case .stage(0) = build.stages[1].base, case .scratch = build.stages[2].base else {
      Issue.record("stage or scratch was not found")
      return
    }
    #expect(build.shippedStages.map(\.index) == [2])
  }

  @Test func `a build argument replaces the default`() {
    let build = build("ARG V=24\nFROM node:$V\n", arguments: ["V": "22"])
    #expect(build.stages[0].baseImage?.reference == "node:22")
  }

  @Test func `a name that cannot be known stays unresolved`() {
    guard case .unresolved = build("ARG IMAGE\nFROM $IMAGE\n").stages[0].base else {
      Issue.record("an unset argument names no image")
      return
    }
  }

  @Test(arguments: [("40 kB", 40_000), ("1.14 GB", 1_140_000_000), ("512 B", 512), ("7", 7)])
  func `reads sizes`(text: String, bytes: Int) { #expect(ByteSize(text)?.bytes == bytes) }

  @Test(arguments: ["", "x", "1.2.3 MB", "-1 MB", "9999999999999999999 GB"])
  func `refuses what is no size`(text: String) { #expect(ByteSize(text) == nil) }
}
