import BuildChecks
import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Lessons

/// Holds the sizes that a lesson's prose names against those that the simulation knows.
///
/// A size is right when it is within a tenth of a size of the lesson: of an image before or after, of a base
/// image that it names, of what a goal allows. `<!-- ok: 1.3 GB -->` lets another one stand.
struct SizeProof {
  private let lesson: Lesson
  private let images: BaseImageCatalogue

  init(_ lesson: Lesson, images: BaseImageCatalogue) {
    self.lesson = lesson
    self.images = images
  }

  var problems: [FileFinding] {
    var known: [Int]?
    return lesson.texts.values.sorted { $0.language < $1.language }.flatMap { text in
      SizesInText(text.source).sizes.compactMap { size -> FileFinding? in
        let sizes = known ?? knownSizes
        known = sizes
        if sizes.contains(where: { abs($0 - size.bytes) * 10 <= max($0, size.bytes) }) {
          return nil
        }
        return FileFinding(
          .lesson("size-unknown", at: size.range, ["found": .text(size.text)]), in: text.source)
      }
    }
  }

  /// Every size that the lesson's own files give.
  private var knownSizes: [Int] {
    lesson.steps.flatMap { step -> [Int] in
      var sizes = step.goals.flatMap(\.check.sizes) + step.sizes.values
      sizes += step.commands.flatMap { $0.makes.compactMap(\.bytes) }
      if case .predict(.size(let options))? = step.question?.ask { sizes += options }
      for source in [step.start, step.solution] where !source.bytes.isEmpty {
        sizes += self.sizes(of: source, in: step)
      }
      return sizes
    } + namedImages.flatMap { [$0.bytesOnDisk, $0.bytesCompressed].compactMap(\.self) }
  }

  private func sizes(of source: SourceText, in step: Step) -> [Int] {
    let inspection = Grader(images: images).inspection(of: Dockerfile(parsing: source), in: step)
    var sizes = inspection.simulation.stages.flatMap { stage in
      [stage.size.bytes, stage.addedSize.bytes] + stage.layers.map(\.size.bytes)
    }
    for stage in inspection.build.stages {
      guard case .image(_, .known(let image)) = stage.base else { continue }
      sizes += [image.bytesOnDisk, image.bytesCompressed].compactMap(\.self)
    }
    return sizes
  }

  /// Images that the prose names between backticks.
  private var namedImages: [BaseImage] {
    lesson.texts.values.flatMap { text in
      text.source.text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 && $0.element.utf8.count < 100 }
        .compactMap { ImageReference(parsing: String($0.element)) }
    }.compactMap { reference in
      if case .known(let image) = images.look(up: reference) { image } else { nil }
    }
  }
}

extension Check {
  fileprivate var sizes: [Int] {
    switch self {
    case .all(let checks), .any(let checks): checks.flatMap(\.sizes)
    case .not(let check): check.sizes
    case .size(let amount), .added(let amount): [amount.number]
    default: []
    }
  }
}

/// Sizes such as `1.3 GB` or `130MB` in prose, outside of code blocks.
struct SizesInText {
  struct Named {
    var text: String
    var bytes: Int
    var range: SourceRange
  }

  private(set) var sizes: [Named] = []

  init(_ source: SourceText) {
    let allowed = SizesInText.allowed(in: source.text)
    var isInFence = false
    var offset = 0
    for line in source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: [0x60, 0x60, 0x60]) { isInFence.toggle() }
      if !isInFence { read(line, at: offset, allowed) }
      offset += line.count + 1
    }
  }

  private mutating func read(_ line: ArraySlice<UInt8>, at offset: Int, _ allowed: Set<String>) {
    if line.starts(with: Array("<!--".utf8)) { return }
    var index = line.startIndex
    while index < line.endIndex {
      let start = index
      // `1,14 GB` is no size that is read here, and its end is none either.
      let follows = start > line.startIndex && [0x2C, 0x2E].contains(line[start - 1])
      guard line[index].isDigit, !follows else {
        index += 1
        continue
      }
      while index < line.endIndex, line[index].isDigit || line[index] == 0x2E { index += 1 }
      let number = line[start..<index]
      var end = index
      if end < line.endIndex, line[end] == 0x20 { end += 1 }
      let unit = line[end...].prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
      let text =
        String(decoding: number, as: UTF8.self) + " " + String(decoding: unit, as: UTF8.self)
      guard ["kB", "MB", "GB"].contains(String(decoding: unit, as: UTF8.self)),
        let bytes = ByteSize(text)?.bytes, !allowed.contains(text)
      else { continue }
      let from = offset + start - line.startIndex
      sizes.append(
        Named(
          text: text, bytes: bytes,
          range: SourceRange(from, from + unit.endIndex - start)))
      index = unit.endIndex
    }
  }

  private static func allowed(in text: String) -> Set<String> {
    Set(
      text.split(separator: "\n").compactMap { line in
        guard line.hasPrefix("<!-- ok: "), line.hasSuffix(" -->") else { return nil }
        return String(line.dropFirst(9).dropLast(4))
      })
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
