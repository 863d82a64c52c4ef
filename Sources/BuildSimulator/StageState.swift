package import BuildModel
package import DockerfileSyntax

/// An image while it is built: its files, its settings, and what is not known of it.
package struct StageState: Sendable {
  package var files = FileTree()
  package var scope: Scope
  package var workingDirectory = "/"
  package var user = "root"
  /// The instruction that set the user; `nil` where the base image did.
  package var userInstruction: Instruction?
  package var shell = ["/bin/sh", "-c"]
  package var entrypoint = StartCommand.none
  package var command = StartCommand.none
  package var exposedPorts: [String] = []
  package var layers: [Layer] = []
  /// The image at the bottom, where it is known.
  package var baseImage: BaseImage?
  package var isScratch = false
  /// False where the base image is not known, so that it may hold anything.
  package var isBaseKnown = true
  /// Something was installed with a package manager.
  package var systemMayHaveMore = false
  /// What was named to a package manager.
  var installedPackages: Set<String> = []
  /// `npm config` may have said which packages are left out.
  var npmIsConfigured = false
  /// Something may have been written anywhere: the first command that is not known.
  package var unknownCommand: String?
  /// The size of what the base image brings.
  package var baseSize = Size.zero

  /// A command that starts a container, and who set it.
  package struct StartCommand: Sendable {
    package enum Form: Hashable, Sendable {
      case notSet
      case exec([String])
      /// Run by the stage's shell.
      case shell(String)
    }

    package var form: Form
    /// `nil` where it comes from the base image.
    package var instruction: Instruction?

    package static let none = StartCommand(form: .notSet, instruction: nil)

    package var isSet: Bool { form != .notSet && form != .exec([]) }
  }

  package var size: Size { layers.reduce(baseSize) { $0 + $1.size } }

  /// The bytes that this Dockerfile adds to the base image.
  package var addedSize: Size { layers.reduce(.zero) { $0 + $1.size } }

  /// Whether a shell-form instruction finds its shell; `nil` where that is not known.
  package var hasShell: Bool? {
    switch files.look(at: shell.first ?? "") {
    case .present: true
    case .absent: false
    // Something may have brought a shell; only an image that is known to have one decides.
    case .unknown: shell.first == "/bin/sh" && baseImage?.hasBinSh == true ? true : nil
    }
  }

  /// The folders that programs are looked for in.
  package var searchPath: [String] {
    (scope.value(of: "PATH") ?? "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
      .split(separator: ":").map(String.init)
  }

  /// Finds a program the way the runtime does: by path, or along `PATH`.
  package func look(forProgram name: String) -> (path: String, presence: Presence) {
    if name.contains("/") {
      let path = FileTree.absolute(name, in: workingDirectory)
      return (path, files.look(at: path))
    }
    var sawUnknown = scope.mayHaveValue("PATH")
    for folder in searchPath {
      let path = "\(folder)/\(name)"
      switch files.look(at: path) {
      case .present(let node): return (path, .present(node))
      case .unknown: sawUnknown = true
      case .absent: continue
      }
    }
    return (name, sawUnknown ? .unknown : .absent)
  }
}

/// What one instruction adds to the image.
package struct Layer: Sendable {
  package var instruction: Instruction
  package var size: Size
}
