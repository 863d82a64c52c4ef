/// What a file means to the program that starts it, where that is known.
package struct FileFacts: Hashable, Sendable {
  /// How it runs, where it is a program.
  package var program: Program?
  /// Modules that it loads when it starts: `semver`, `./versions.js`.
  package var imports: [String] = []
  /// A script of CommonJS, whose missing modules are reported in other words.
  var usesRequire = false
  /// What a package says when it is loaded, whose compiled part was never built or fetched.
  var missingPart: String?
  var dotNet: DotNetLibrary?
  /// What a shared library of the project is asked for by; its file's name where the linker was told no other.
  var soname: String?
  /// The text that an object, or a script, was compiled from.
  var source: String?
  /// The version of PHP that an autoloader of Composer asks for at least.
  var neededPHP: String?
  var archive: JavaArchive?
  /// The path of the script that starts what Gradle packed with its libraries, inside of a tar file.
  var archivedLauncher: String?
  /// Major version of the Java that a launcher starts.
  var javaRelease: Int?
  /// The users and groups that a passwd file holds.
  var accounts: Accounts?
  /// The interpreter in the first line of a script that a package manager wrote.
  var interpreter: String?
  /// The module that such a script runs.
  var module: String?

  package init() {}
}

/// What a .NET library asks of the runtime that loads it.
struct DotNetLibrary: Hashable, Sendable {
  /// Everything but the runtime is in the starter.
  var isSingleFile = false
  /// Uses the shared framework of ASP.NET Core.
  var isWeb: Bool
  /// Major version of the framework, such as 10.
  var version: Int?
}

/// The statements of a `main`.
struct JavaMain: Hashable, Sendable {
  var text: String
  var isKotlin: Bool
}

/// What `java -jar` finds in an archive.
struct JavaArchive: Hashable, Sendable {
  /// Whether its manifest names a main class; `nil` where that is not known.
  var hasMainClass: Bool?
  /// The main class, where the build file names it.
  var mainClass: String?
  /// Major version of Java that its classes need at least.
  var release: Int?
  /// A class of somebody else that its main class uses and that is neither in it nor on its class path.
  var foreignClass: String?
  /// The folder beside it that its manifest takes all other classes from.
  var libraries: String?
  /// The classes of the project's own sources; `nil` where they are not known.
  var ownClasses: [String]?
  /// What stands in `main` of its main class, without the blanks before it.
  var main: JavaMain?
}
