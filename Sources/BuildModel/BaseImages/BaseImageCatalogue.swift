package import Findings
package import Folders
import MarkedYAML
import Synchronization

/// The images of `Images/`, each family's file read when one of its images is first asked for.
package final class BaseImageCatalogue: Sendable {
  /// What a reference turned out to be.
  package enum Answer: Sendable {
    case known(BaseImage)
    /// The repository is listed, the tag is not; the near one is a guess at what was meant.
    case unknownTag(near: String?)
    case unlisted
  }

  private struct Loaded {
    var families: [String: Family] = [:]
    var index: [String: String]?
    /// The repositories of the index, sorted.
    var repositories: [String]?
    /// What was asked before; a file with many stages names few images.
    var answers: [ImageReference: Answer] = [:]
    var problems: [FileFinding] = []
    var derived: [ImageReference: any Sendable] = [:]
  }

  private struct Family {
    let reader: ImageFamilyReader
    let node: YAMLNode
    let images: [String: [YAMLNode]]
    /// Those that were asked for, by their repository.
    var rows: [String: [ImageRow]] = [:]

    mutating func rows(named repository: String) -> [ImageRow] {
      if let known = rows[repository] { return known }
      let read = reader.rows(of: images[repository] ?? [], asOf: node["as-of"]?.text ?? "")
      rows[repository] = read
      return read
    }
  }

  private static let mostDerived = 64

  private let folder: Folder
  private let distributions: Distributions
  let lifecycle: Lifecycle
  private let loaded = Mutex(Loaded())

  package init(_ folder: Folder) {
    self.folder = folder
    distributions = Distributions(folder)
    lifecycle = Lifecycle(folder)
  }

  package func look(up reference: ImageReference) -> Answer {
    if let answer = loaded.withLock({ $0.answers[reference] }) { return answer }
    let answer = answer(for: reference)
    loaded.withLock { loaded in
      if loaded.answers.count >= 512 { loaded.answers.removeAll() }
      loaded.answers[reference] = answer
    }
    return answer
  }

  private func answer(for reference: ImageReference) -> Answer {
    let name = reference.familiarName
    let rows = rows(named: name)
    guard !rows.isEmpty else { return .unlisted }
    let answer = TagMatcher(rows: rows, repository: name).answer(for: reference)
    guard case .known(var image) = answer else { return answer }
    image.distributions = distributions
    return .known(image)
  }

  /// Something that follows from an image alone, worked out once and kept with the tables.
  ///
  /// Kept by what was written after `FROM`: rows speak for several tags, and what they say differs by tag.
  package func derived<Value: Sendable>(
    from reference: ImageReference, _ make: () -> Value
  ) -> Value {
    if let value = loaded.withLock({ $0.derived[reference] }) as? Value { return value }
    let value = make()
    loaded.withLock { loaded in
      // Thousands of files name hundreds of images; those that come again are few.
      if loaded.derived.count >= BaseImageCatalogue.mostDerived { loaded.derived.removeAll() }
      loaded.derived[reference] = value
    }
    return value
  }

  /// The listed image that a reference to an image that is not listed comes nearest to.
  package func nearest(to reference: ImageReference) -> String? {
    switch look(up: reference) {
    case .known: return nil
    case .unknownTag(let near): return near
    case .unlisted:
      guard let name = DidYouMean.closest(to: reference.familiarName, in: repositories) else {
        return nil
      }
      guard let tag = reference.tag else { return name }
      return "\(name):\(tag)"
    }
  }

  /// The newest supported image of the same kind, to name when an image is dead.
  package func successor(of image: BaseImage) -> BaseImage? {
    loaded.withLock { loaded in
      allRows(of: image.family, in: &loaded).map(\.image)
        .filter {
          $0.vendor == image.vendor && $0.role == image.role && $0.status == .supported
            && $0.isDistroless == image.isDistroless
        }
        .max { $0.endOfLife ?? "" < $1.endOfLife ?? "" }
    }
  }

  /// Every image there is, all families read; for tests and completion.
  package var allImages: [BaseImage] {
    loaded.withLock { loaded in
      Set(index(in: &loaded).values).sorted().flatMap { allRows(of: $0, in: &loaded).map(\.image) }
    }
  }

  /// The repositories that are listed, without reading the families.
  package var repositories: [String] {
    loaded.withLock { loaded in
      if let known = loaded.repositories { return known }
      let sorted = index(in: &loaded).keys.sorted()
      loaded.repositories = sorted
      return sorted
    }
  }

  /// What is wrong with the files that were read so far.
  package var problems: [FileFinding] {
    loaded.withLock(\.problems) + distributions.problems + lifecycle.problems
  }

  private func rows(named repository: String) -> [ImageRow] {
    loaded.withLock { loaded in
      guard let family = index(in: &loaded)[repository] else { return [] }
      load(family, in: &loaded)
      return loaded.families[family]?.rows(named: repository) ?? []
    }
  }

  private func allRows(of family: String, in loaded: inout Loaded) -> [ImageRow] {
    load(family, in: &loaded)
    return loaded.families[family].map { $0.reader.rows(of: $0.node) } ?? []
  }

  private func index(in loaded: inout Loaded) -> [String: String] {
    if let index = loaded.index { return index }
    let node = read("index.yaml", in: &loaded)
    let index = Dictionary(
      (node?["repositories"]?.fields ?? []).flatMap { field in
        (field.value.texts ?? []).map { ($0, field.key) }
      }, uniquingKeysWith: { first, _ in first })
    loaded.index = index
    return index
  }

  private func load(_ name: String, in loaded: inout Loaded) {
    guard loaded.families[name] == nil else { return }
    let reader = ImageFamilyReader(family: name)
    let file = read("\(name).yaml", in: &loaded)
    let node = file ?? YAMLNode(.empty, at: SourceRange(0, 0))
    loaded.families[name] = Family(reader: reader, node: node, images: reader.images(of: node))
    let findings = reader.problems(of: node)
    guard !findings.isEmpty else { return }
    let source = SourceText(
      path: "\(folder.path)/\(name).yaml", bytes: (try? folder.read("\(name).yaml")) ?? [])
    loaded.problems += findings.map { FileFinding($0, in: source) }
  }

  private func read(_ file: String, in loaded: inout Loaded) -> YAMLNode? {
    folder.readData(file, &loaded.problems)
  }
}

extension Folder {
  /// Reads a file of `Images/` and notes by line and column why it cannot be read.
  func readData(_ file: String, _ problems: inout [FileFinding]) -> YAMLNode? {
    let path = "\(path)/\(file)"
    do {
      let bytes = try read(file)
      do throws(YAMLProblem) { return try YAMLReader.read(bytes) } catch {
        problems.append(FileFinding(error.finding, in: SourceText(path: path, bytes: bytes)))
      }
    } catch {
      problems.append(
        FileFinding(
          Finding(
            rule: "images-unreadable", severity: .error, range: SourceRange(0, 0),
            key: "lesson.images-unreadable", values: ["file": .text(path)]),
          in: SourceText(path: path, bytes: [])))
    }
    return nil
  }
}
