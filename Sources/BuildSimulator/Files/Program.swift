package import BuildModel

/// What an executable file needs to run.
package struct Program: Hashable, Sendable {
  package enum Linkage: Hashable, Sendable {
    /// Everything is inside.
    case `static`
    case dynamic(Needs)
  }

  /// What the loader must find.
  package struct Needs: Hashable, Sendable {
    /// The C library that it was built against.
    package var libc: BaseImage.Libc
    /// Sonames beyond the C library's own, such as `libgcc_s.so.1`.
    package var libraries: [String] = []
    /// Sonames of libraries that the project makes itself, which no package brings.
    package var ownLibraries: [String] = []
    /// Where the loader looks first, as the linker wrote it: `$ORIGIN/../lib`.
    package var runPaths: [String] = []
    /// The newest glibc whose symbols it is known to use, such as `2.39`; `nil` where that is not known.
    package var newestSymbols: String?
    /// The newest `GLIBCXX` of the C++ library that it was built with, such as `3.4.34`.
    package var libstdcxx: String?
    /// The version of `GLIBCXX` that it needs for sure.
    package var surelyLibstdcxx: String?
    /// It may need libraries that cannot be told from here.
    package var mayNeedMore = false

    package init(
      libc: BaseImage.Libc, libraries: [String] = [], newestSymbols: String? = nil,
      libstdcxx: String? = nil, mayNeedMore: Bool = false
    ) {
      self.libc = libc
      self.libraries = libraries
      self.newestSymbols = newestSymbols
      self.libstdcxx = libstdcxx
      self.mayNeedMore = mayNeedMore
    }
  }

  package var linkage: Linkage
  /// Docker's name of the processor, where it differs from the platform that is built for.
  package var foreignArchitecture: String?
  /// Major version of Node that an addon is compiled for.
  package var nodeMajor: Int?
  /// What it does first and ends without.
  var startNeeds: [StartNeed] = []

  package init(
    _ linkage: Linkage, foreignArchitecture: String? = nil, nodeMajor: Int? = nil
  ) {
    self.linkage = linkage
    self.foreignArchitecture = foreignArchitecture
    self.nodeMajor = nodeMajor
  }
}

/// A version of numbers and dots, compared number by number.
struct DottedVersion: Comparable {
  let numbers: [Int]

  init?(_ text: String) {
    let numbers = text.split(separator: ".").map { Int($0.prefix { $0.isNumber }) }
    guard !numbers.isEmpty, numbers.allSatisfy({ $0 != nil }) else { return nil }
    self.numbers = numbers.compactMap(\.self)
  }

  var text: String { numbers.map(String.init).joined(separator: ".") }

  static func < (left: Self, right: Self) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}
