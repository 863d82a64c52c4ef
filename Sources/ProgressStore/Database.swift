import CSQLite

/// One SQLite connection: statements with bound values, and rows as text.
final class Database {
  private var handle: OpaquePointer?

  /// Opens or makes a file; `:memory:` keeps everything in memory.
  init(path: String) throws(StoreError) {
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX
    guard sqlite3_open_v2(path, &handle, flags, nil) == SQLITE_OK else {
      let text = lastError
      sqlite3_close_v2(handle)
      throw .cannotOpen(path: path, text: text)
    }
    // Two shells may write at once; each waits for the other.
    sqlite3_busy_timeout(handle, 3000)
  }

  deinit { sqlite3_close_v2(handle) }

  enum Value {
    case text(String)
    case number(Int)
  }

  /// Runs a statement and returns its rows, every column as text.
  @discardableResult
  func run(_ statement: String, _ values: [Value] = []) throws(StoreError) -> [[String]] {
    var prepared: OpaquePointer?
    guard sqlite3_prepare_v2(handle, statement, -1, &prepared, nil) == SQLITE_OK else {
      throw failure
    }
    defer { sqlite3_finalize(prepared) }
    for (index, value) in values.enumerated() { bind(value, at: Int32(index + 1), to: prepared) }
    var rows: [[String]] = []
    while true {
      switch sqlite3_step(prepared) {
      case SQLITE_ROW: rows.append(row(of: prepared))
      case SQLITE_DONE: return rows
      default: throw failure
      }
    }
  }

  private func bind(_ value: Value, at index: Int32, to statement: OpaquePointer?) {
    switch value {
    case .number(let number): sqlite3_bind_int64(statement, index, Int64(number))
    case .text(let text):
      // SQLITE_TRANSIENT: SQLite copies the bytes before this call returns.
      let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      sqlite3_bind_text(statement, index, text, Int32(text.utf8.count), copies)
    }
  }

  private func row(of statement: OpaquePointer?) -> [String] {
    (0..<sqlite3_column_count(statement)).map { column in
      guard let text = sqlite3_column_text(statement, column) else { return "" }
      let count = Int(sqlite3_column_bytes(statement, column))
      return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
    }
  }

  /// Source: sqlite.org/rescode.html; the lowest byte is the primary code.
  private var failure: StoreError {
    switch sqlite3_errcode(handle) & 0xFF {
    case SQLITE_NOTADB, SQLITE_CORRUPT: .broken(text: lastError)
    default: .failed(text: lastError)
    }
  }

  /// Whether the last statement failed since somebody else is writing.
  var isBusy: Bool { sqlite3_errcode(handle) & 0xFF == SQLITE_BUSY }

  /// Lets somebody else get on.
  func pause(milliseconds: Int32) { sqlite3_sleep(milliseconds) }

  private var lastError: String { String(cString: sqlite3_errmsg(handle)) }
}
