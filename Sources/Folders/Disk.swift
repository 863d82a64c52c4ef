#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads and writes of whole files, with the system's answers as ``FolderError``.
package enum Disk {
  /// The bytes of a file; refuses folders, pipes and devices, and files above the limit unread.
  package static func read(
    _ path: String, shownAs name: String? = nil, limit: Int
  ) throws(FolderError) -> [UInt8] {
    let name = name ?? path
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw error(name) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw error(name) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isDirectory(name) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular(name) }
    guard status.st_size <= limit else { throw .tooLarge(name, limit: limit) }
    return try readToEnd(file, expecting: Int(status.st_size), shownAs: name, limit: limit)
  }

  /// The text of a file; the same refusals, and bytes that are no UTF-8.
  package static func readText(
    _ path: String, shownAs name: String? = nil, limit: Int
  ) throws(FolderError) -> [UInt8] {
    let bytes = try read(path, shownAs: name, limit: limit)
    guard bytes.isUTF8 else { throw .notUTF8(name ?? path) }
    return bytes
  }

  /// Everything that can be read from an open file, such as standard input.
  ///
  /// `size` is what it is expected to hold, in bytes; room for one more shows the end at once.
  package static func readToEnd(
    _ file: Int32, expecting size: Int = 1 << 16, shownAs name: String, limit: Int
  ) throws(FolderError) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = size + 1
    while true {
      let start = bytes.count
      let count = append(room, from: file, to: &bytes)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw error(name)
      }
      guard bytes.count <= limit else { throw .tooLarge(name, limit: limit) }
      // A pipe may give little at a time; what is left of the room is used first.
      room = max(size + 1 - bytes.count, start + count > size ? bytes.count : 1)
    }
  }

  /// Reads once, up to so many bytes; the system's answer.
  private static func append(_ room: Int, from file: Int32, to bytes: inout [UInt8]) -> Int {
    var answer = 0
    let new = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      answer = systemRead(file, UnsafeMutableRawBufferPointer(buffer))
      count = max(answer, 0)
    }
    // The first read is nearly always all; it needs no copy.
    if bytes.isEmpty { bytes = new } else { bytes += new }
    return answer
  }

  /// Writes a file so that a reader sees the old bytes or the new ones, never a mixture.
  ///
  /// A link stays one: what it leads to is written. A file that may not be written is left alone.
  package static func write(_ bytes: [UInt8], to link: String) throws(FolderError) {
    let path = resolved(link) ?? link
    guard !exists(path) || access(path, W_OK) == 0 else { throw error(link) }
    let temporary = "\(path).new-\(getpid())"
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { throw error(path) }
    // What is replaced keeps who may read it.
    var status = stat()
    if stat(path, &status) == 0 { fchmod(file, status.st_mode & 0o7777) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { systemWrite(file, $0) }
      if count < 0, errno != EINTR {
        let failure = error(path)
        close(file)
        unlink(temporary)
        throw failure
      }
      written += max(count, 0)
    }
    let synced = fsync(file) == 0
    guard close(file) == 0, synced, rename(temporary, path) == 0 else {
      let failure = error(path)
      unlink(temporary)
      throw failure
    }
  }

  /// Gives a file the first name of `NAME.word-1`, `NAME.word-2`, … that is free.
  ///
  /// - Returns: The new name; `nil` when none could be given.
  package static func setAside(_ path: String, as word: String) -> String? {
    let names = (1...99).lazy.map { "\(path).\(word)-\($0)" }
    guard let target = names.first(where: { !exists($0) }) else { return nil }
    return move(path, to: target) ? target : nil
  }

  /// Gives a file another name; false when that fails or there is none.
  @discardableResult
  package static func move(_ path: String, to target: String) -> Bool { rename(path, target) == 0 }

  /// Removes a file; false when that fails or there is none.
  @discardableResult
  package static func remove(_ path: String) -> Bool { unlink(path) == 0 }

  /// Makes a folder and those above it.
  package static func makeFolder(_ path: String) throws(FolderError) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/\(part)"
      if mkdir(made, 0o755) != 0, errno != EEXIST {
        var status = stat()
        let failure = error(path)
        guard stat(made, &status) == 0 else { throw failure }
      }
    }
  }

  /// The path with all links followed, or `nil` when there is no such file.
  package static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// Whether there is anything of that name, be it a link that leads nowhere.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether a path names a folder.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// When a file was last written to, in nanoseconds; `nil` where there is none.
  package static func changeTime(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }

  /// The size of a file in bytes; `nil` where there is none.
  package static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  static func checkInside(
    _ path: String, root: String, shownAs name: String
  ) throws(FolderError) {
    // Where no link is on the way, the path leads where it says.
    if !hasLink(path, below: root) { return }
    guard let real = resolved(path) else {
      throw errno == EACCES ? .notPermitted(name) : .notFound(name)
    }
    guard let realRoot = resolved(root), real == realRoot || real.hasPrefix(realRoot + "/") else {
      throw .outside(name)
    }
  }

  /// Whether a link is among what a path names below a folder; also where that cannot be told.
  private static func hasLink(_ path: String, below root: String) -> Bool {
    guard path.utf8.starts(with: "\(root)/".utf8) else { return true }
    var status = stat()
    var way = root
    for part in path.utf8.dropFirst(root.utf8.count).split(separator: 0x2F) {
      way += "/" + String(Substring(part))
      guard !part.elementsEqual("..".utf8), lstat(way, &status) == 0,
        status.st_mode & S_IFMT != S_IFLNK
      else { return true }
    }
    return false
  }

  static func list(_ path: String, shownAs name: String) throws(FolderError) -> [Folder.Entry] {
    guard let directory = opendir(path) else { throw error(name) }
    defer { closedir(directory) }
    var entries: [Folder.Entry] = []
    while let item = readdir(directory) {
      let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { entries.append(entry(name, in: path)) }
    }
    return entries
  }

  private static func entry(_ name: String, in folder: String) -> Folder.Entry {
    var status = stat()
    guard lstat("\(folder)/\(name)", &status) == 0 else {
      return Folder.Entry(name: name, kind: .other, size: 0, mode: 0)
    }
    let mode = Int(status.st_mode & 0o7777)
    return switch status.st_mode & S_IFMT {
    case S_IFREG: Folder.Entry(name: name, kind: .file, size: Int(status.st_size), mode: mode)
    case S_IFDIR: Folder.Entry(name: name, kind: .directory, size: 0, mode: mode)
    case S_IFLNK:
      Folder.Entry(
        name: name, kind: .symbolicLink(target: linkTarget("\(folder)/\(name)")), size: 0,
        mode: mode)
    default: Folder.Entry(name: name, kind: .other, size: 0, mode: mode)
    }
  }

  private static func linkTarget(_ path: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(path, &buffer, buffer.count)
    return String(decoding: buffer[0..<max(count, 0)].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func error(_ name: String) -> FolderError {
    switch errno {
    case ENOENT: .notFound(name)
    case ENOTDIR: .notDirectory(name)
    case EACCES, EPERM, EROFS: .notPermitted(name)
    case EISDIR: .isDirectory(name)
    case let code: .failed(name, code: code)
    }
  }
}

extension [UInt8] {
  /// Whether the bytes are valid UTF-8.
  package var isUTF8: Bool { String(validating: self, as: UTF8.self) != nil }
}

// Outside of `Disk`, whose own `read` and `write` would hide the system's.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(file, buffer.baseAddress, buffer.count)
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}
