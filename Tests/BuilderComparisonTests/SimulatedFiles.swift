import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders

/// What our simulation says of the files of an image, in the words of a real one.
struct SimulatedFiles {
  /// By path; `nil` for what is there and not known in every point.
  private(set) var files: [String: RealFile?] = [:]
  let failure: String?

  private static let images: BaseImageCatalogue = {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return BaseImageCatalogue(.onDisk("\(root)/Images"))
  }()

  init(of text: String, context: String) {
    let build = Build(of: Dockerfile(parsing: SourceText(text)), images: SimulatedFiles.images)
    let simulation = Simulation(of: build, context: BuildContext(.onDisk(context)))
    failure = simulation.failedStep.map { "\($0.outcome)" }
    if let root = simulation.image?.files.root { add(root, at: "") }
  }

  private mutating func add(_ folder: Directory, at path: String) {
    for (name, node) in folder.entries {
      let place = "\(path)/\(name)"
      switch node {
      case .directory(let inner):
        files.updateValue(SimulatedFiles.described("d", inner.attributes), forKey: place)
        add(inner, at: place)
      case .file(let file):
        let isKnown = file.size.certainty == .known
        files.updateValue(
          isKnown ? SimulatedFiles.described("f", file.attributes, bytes: file.size.bytes) : nil,
          forKey: place)
      case .link(let link):
        let owner = Attributes(mode: 0o777, owner: link.owner)
        files.updateValue(
          SimulatedFiles.described("l", owner, target: link.target), forKey: place)
      case .unknown: continue
      }
    }
  }

  private static func described(
    _ kind: String, _ attributes: Attributes, bytes: Int = 0, target: String? = ""
  ) -> RealFile? {
    guard let mode = attributes.mode, let owner = attributes.owner, let target else { return nil }
    return RealFile(
      kind: kind, mode: mode, owner: "\(owner.user):\(owner.group)", bytes: bytes, target: target)
  }
}
