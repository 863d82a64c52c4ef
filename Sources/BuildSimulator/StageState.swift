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
  /// `apt-get update` has fetched the lists of packages.
  var hasPackageLists = false
  /// `ldconfig` has looked for libraries, also in these folders that were named to it.
  var loaderCache: [String]?
  /// What was named to a package manager.
  var installedPackages: Set<String> = []
  /// Packages were installed without those that they recommend.
  var skipsRecommendations = false
  /// `npm config` may have said which packages are left out.
  var npmIsConfigured = false
  /// What `go env -w` has set.
  var goSettings: [String: String] = [:]
  /// Scripts that `npm pkg delete` took out of the manifest.
  var deletedScripts: Set<String> = []
  /// The interpreter that uv has fetched.
  var managedPython: String?
  /// Versions of tools that pip has installed; empty for the newest.
  var pythonTools: [String: String] = [:]
  /// What `poetry config` has set, by the name of its variable.
  var poetrySettings: [String: String] = [:]
  /// What is mounted and cannot be written to, while a `RUN` is played.
  var readOnlyPaths: [String] = []
  /// How many scripts deep a start is followed.
  var scriptDepth = 0
  /// What `a2enmod` has switched on.
  var apacheModules: Set<String> = []
  /// Extensions of PHP that were installed, by the names that the installing commands take.
  var phpExtensions: Set<String> = []
  /// `mvn install` has put the modules of the project where Maven finds them.
  var hasInstalledModules = false
  /// `swift sdk install` was run.
  var hasSwiftSDK = false
  /// What `bundle config` has set.
  var bundleSettings: [String: String] = [:]
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

    /// The words as they are written; a shell's are split at blanks.
    var words: [String] {
      switch form {
      case .exec(let words): words
      case .shell(let text): text.split(separator: " ").map(String.init)
      case .notSet: []
      }
    }
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
    case .unknown:
      shell.first == "/bin/sh" && baseImage?.hasBinSh == true
        ? true : hasSystemProgram(shell.first ?? "") == false ? false : nil
    }
  }
}

extension StageState {
  // MARK: Users

  /// The users that the image knows; those of a passwd file that came from elsewhere are read there.
  var accounts: Accounts {
    get {
      var accounts = Accounts()
      switch files.look(at: "/etc/passwd") {
      case .present(.file(let file)): accounts = file.facts.accounts ?? Accounts.unknown
      case .absent: break
      case .present, .unknown: accounts = .unknown
      }
      if let groups = files.look(at: "/etc/group").file?.facts.accounts {
        accounts.take(groupsOf: groups)
      }
      if unknownCommand != nil || !isBaseKnown {
        accounts.mayHaveMore = true
        accounts.mayHaveAny = true
      }
      return accounts
    }
    set {
      var file = files.look(at: "/etc/passwd").file ?? File(size: .unknown, origin: .command)
      file.facts.accounts = newValue
      files.put(.file(file), at: "/etc/passwd")
    }
  }

  /// The name or number of who runs what follows.
  var userName: String { String(user.prefix { $0 != ":" }) }

  var isRoot: Bool { owner?.user == 0 }

  /// Whether a container runs as root; `nil` where the user's number is not known.
  package var runsAsRoot: Bool? {
    if let owner { return owner.user == 0 }
    return userName == "nonroot" || userName == "nobody" ? false : nil
  }

  /// Whether who runs the container may make files in a folder; `nil` where that is not known.
  package func mayWrite(into folder: Directory) -> Bool? {
    folder.attributes.allows(2, to: owner)
  }

  /// Whether the image knows a user of a name; `nil` where that cannot be told.
  package func hasUser(_ name: String) -> Bool? { accounts.hasUser(name) }

  /// The numbers of who runs what follows; `nil` where they are not known.
  var owner: Owner? {
    if userName == "root" || userName == "0" { return .root }
    if let image = baseImage, image.user.name == userName, userInstruction == nil {
      return Owner(user: image.user.uid, group: image.user.gid)
    }
    return accounts.owner(user)
  }

  /// Whether a folder may hold what an unknown command or copy has put there.
  func isWidelyUnknown(_ folder: String) -> Bool {
    unknownCommand != nil || !isBaseKnown || files.mayHaveBeenFilled(folder)
  }

  // MARK: Two ways at once

  /// What is known when either of two may be true.
  func joined(with other: StageState) -> StageState {
    var joined = self
    joined.files = files.joined(with: other.files)
    joined.scope = scope.joined(with: other.scope)
    joined.installedPackages.formUnion(other.installedPackages)
    joined.systemMayHaveMore = systemMayHaveMore || other.systemMayHaveMore
    joined.npmIsConfigured = npmIsConfigured || other.npmIsConfigured
    joined.unknownCommand = unknownCommand ?? other.unknownCommand
    return joined
  }
}

/// What one instruction adds to the image.
package struct Layer: Sendable {
  package var instruction: Instruction
  package var size: Size
  /// All files when the layer was made: what a later layer deletes is still in this one.
  package var files: FileTree
}
