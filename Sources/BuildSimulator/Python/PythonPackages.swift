import Findings

/// What a project asks for, by the names of the Python Package Index.
///
/// Sources: pip.pypa.io, "Requirements File Format"; packaging.python.org, "Names and normalization" and
/// "pyproject.toml specification".
struct PythonRequirements: Sendable {
  /// Normalised: small letters, `-` between words.
  var names: Set<String> = []
  /// Extras by name, such as `standard` of `fastapi[standard]`.
  var extras: [String: Set<String>] = [:]
  /// Taken from a lock file that names everything.
  var isExact = false
  /// False where something is named that cannot be read.
  var isComplete = true

  static func normalised(_ name: some StringProtocol) -> String {
    var result = ""
    for character in name.lowercased() {
      let isSeparator = "-_.".contains(character)
      if isSeparator, result.last == "-" { continue }
      result.append(isSeparator ? "-" : character)
    }
    return result
  }

  /// Adds one line or word: `flask==3.1`, `uvicorn[standard]>=0.30 ; python_version > "3.9"`.
  mutating func add(_ text: some StringProtocol) {
    let word = String(text.prefix { $0 != ";" && $0 != "#" }).trimmingBlanks
    guard !word.isEmpty else { return }
    let name = word.prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) }
    guard !name.isEmpty, !word.contains("://") || word.contains(" @ "), !word.hasPrefix("."),
      !word.hasPrefix("/")
    else { return isComplete = false }
    let key = PythonRequirements.normalised(name)
    names.insert(key)
    let rest = word.dropFirst(name.count).drop { $0 == " " }
    if rest.first == "[" {
      extras[key, default: []].formUnion(
        rest.dropFirst().prefix { $0 != "]" }.split(separator: ",").map {
          String($0).trimmingBlanks
        })
    }
  }

  mutating func formUnion(_ other: PythonRequirements) {
    names.formUnion(other.names)
    extras.merge(other.extras) { $0.union($1) }
    isComplete = isComplete && other.isComplete
  }

  /// The lines of a requirements file; other files that it names are read too.
  mutating func read(_ path: String, in run: CommandRun, depth: Int = 0) {
    guard depth < 8, let text = run.text(of: path) else { return isComplete = false }
    for line in text.split(whereSeparator: \.isNewline).map({ String($0).trimmingBlanks }) {
      if line.hasPrefix("-r") || line.hasPrefix("--requirement") {
        let name =
          line.split(whereSeparator: { $0 == " " || $0 == "=" }).last.map(String.init) ?? ""
        let folder = FileTree.folder(of: run.path(path))
        read(FileTree.absolute(name, in: folder), in: run, depth: depth + 1)
      } else if line.hasPrefix("-e") || line.hasPrefix("--editable") {
        isComplete = false
      } else if !line.hasPrefix("-"), !line.hasPrefix("#") {
        add(line.hasSuffix("\\") ? String(line.dropLast()) : line)
      }
    }
  }

  // MARK: What that brings

  /// Import names where they differ from the name of the package.
  ///
  /// Source: the `top_level.txt` or wheels of these packages.
  private static let modules: [String: [String]] = [
    "beautifulsoup4": ["bs4"], "django-cors-headers": ["corsheaders"],
    "django-environ": ["environ"],
    "djangorestframework": ["rest_framework"], "dnspython": ["dns"], "grpcio": ["grpc"],
    "mysqlclient": ["MySQLdb"], "opencv-python": ["cv2"], "opencv-python-headless": ["cv2"],
    "pillow": ["PIL"], "psycopg-binary": ["psycopg_binary"], "psycopg2-binary": ["psycopg2"],
    "pycryptodome": ["Crypto"], "pyjwt": ["jwt"], "pymysql": ["pymysql"],
    "python-dateutil": ["dateutil"],
    "python-dotenv": ["dotenv"], "python-jose": ["jose"],
    "python-multipart": ["multipart", "python_multipart"],
    "pyyaml": ["yaml"], "scikit-learn": ["sklearn"], "setuptools": ["setuptools", "pkg_resources"],
    "typing-extensions": ["typing_extensions"], "pyserial": ["serial"], "protobuf": ["google"],
    "attrs": ["attr", "attrs"], "msgpack-python": ["msgpack"], "paho-mqtt": ["paho"],
  ]

  /// Other packages that come along.
  ///
  /// Source: the dependencies in the metadata of these packages.
  private static let brings: [String: [String]] = [
    "amqp": ["vine"], "anyio": ["idna", "sniffio", "typing-extensions"],
    "botocore": ["jmespath", "python-dateutil", "urllib3"], "cffi": ["pycparser"],
    "alembic": ["mako", "markupsafe", "sqlalchemy", "typing-extensions"],
    "boto3": ["botocore", "jmespath", "python-dateutil", "s3transfer", "six", "urllib3"],
    "cryptography": ["cffi", "pycparser"], "django": ["asgiref", "sqlparse"],
    "fastapi": ["starlette", "pydantic", "typing-extensions", "anyio"],
    "fastapi-cli": ["typer", "uvicorn"],
    "flask": ["blinker", "click", "itsdangerous", "jinja2", "markupsafe", "werkzeug"],
    "flask-cors": ["flask"], "flask-login": ["flask"],
    "flask-migrate": ["alembic", "flask", "flask-sqlalchemy"],
    "flask-sqlalchemy": ["flask", "sqlalchemy"],
    "gunicorn": ["packaging"], "httpx": ["anyio", "certifi", "httpcore", "idna", "h11"],
    "httpcore": ["certifi", "h11"], "jsonschema-specifications": ["referencing"],
    "kombu": ["amqp", "packaging", "tzdata", "vine"], "mako": ["markupsafe"],
    "markdown-it-py": ["mdurl"], "referencing": ["attrs", "rpds-py"], "s3transfer": ["botocore"],
    "typing-inspection": ["typing-extensions"],
    "jsonschema": ["attrs", "jsonschema-specifications", "referencing", "rpds-py"],
    "pandas": ["numpy", "python-dateutil", "pytz", "six", "tzdata"],
    "psycopg": ["typing-extensions"],
    "pydantic": [
      "pydantic-core", "annotated-types", "typing-extensions", "typing-inspection",
    ],
    "pymongo": ["dnspython"], "python-dateutil": ["six"],
    "requests": ["certifi", "charset-normalizer", "idna", "urllib3"], "starlette": ["anyio"],
    "uvicorn": ["click", "h11"], "jinja2": ["markupsafe"],
    "celery": ["kombu", "billiard", "vine", "click"],
    "rich": ["pygments", "markdown-it-py"], "typer": ["click", "rich", "typing-extensions"],
    "sqlalchemy": ["greenlet", "typing-extensions"], "sqlmodel": ["sqlalchemy", "pydantic"],
    "werkzeug": ["markupsafe"], "wtforms": ["markupsafe"],
  ]

  /// Commands that packages put into `bin`, with the module that they run.
  ///
  /// Source: the `entry_points.txt` of these packages.
  private static let scripts: [String: [(name: String, module: String)]] = [
    "alembic": [("alembic", "alembic")], "black": [("black", "black")],
    "celery": [("celery", "celery")],
    "daphne": [("daphne", "daphne")], "django": [("django-admin", "django")],
    "fastapi-cli": [("fastapi", "fastapi_cli")], "flask": [("flask", "flask")],
    "gunicorn": [("gunicorn", "gunicorn")], "granian": [("granian", "granian")],
    "hypercorn": [("hypercorn", "hypercorn")], "httpie": [("http", "httpie")],
    "pytest": [("pytest", "pytest")], "streamlit": [("streamlit", "streamlit")],
    "uvicorn": [("uvicorn", "uvicorn")], "waitress": [("waitress-serve", "waitress")],
    "poetry": [("poetry", "poetry")], "uv": [("uv", "uv")], "pipenv": [("pipenv", "pipenv")],
    "twine": [("twine", "twine")], "mkdocs": [("mkdocs", "mkdocs")],
    "jupyterlab": [("jupyter-lab", "jupyterlab")],
    "rq": [("rq", "rq")], "pdm": [("pdm", "pdm")], "hatch": [("hatch", "hatch")],
  ]

  /// Everything that is installed, as far as it is known.
  var allNames: Set<String> {
    var all = names
    if extras["fastapi"].map({ !$0.isDisjoint(with: ["standard", "all"]) }) == true {
      all.formUnion(["uvicorn", "fastapi-cli", "jinja2", "httpx", "python-multipart"])
    }
    var open = Array(all)
    while let next = open.popLast() {
      for name in PythonRequirements.brings[next] ?? [] where all.insert(name).inserted {
        open.append(name)
      }
    }
    return all
  }

  /// Whether all commands that a package brings are listed here.
  static func hasKnownScripts(_ name: String) -> Bool {
    scripts[name] != nil || modules[name] != nil || brings[name] != nil
      || brings.values.contains { $0.contains(name) }
      || scriptless.contains(name)
  }

  /// Common packages without commands.
  ///
  /// Source: the `entry_points.txt` that these packages do not have.
  private static let scriptless: Set<String> = [
    "aiofiles", "asyncpg", "boto3", "cachetools", "cryptography", "flask-cors", "flask-login",
    "flask-migrate", "flask-sqlalchemy",
    "jsonschema", "lxml", "orjson", "passlib", "prometheus-client", "psutil", "psycopg", "psycopg2",
    "pymongo", "pytz", "redis", "simplejson",
    "sqlalchemy", "structlog", "tenacity", "ujson", "websockets", "werkzeug", "whitenoise",
    "wtforms", "xmltodict",
  ]

  /// Whether a name is one of a package that many use.
  static func isKnown(_ name: String) -> Bool { hasKnownScripts(name) || hasKnownNeeds(name) }

  /// Whether everything is listed here that a package needs.
  static func hasKnownNeeds(_ name: String) -> Bool {
    needless.contains(name) || brings[name] != nil
  }

  /// Common packages that need no others on Linux.
  ///
  /// Source: the metadata (`Requires-Dist`) of these packages.
  private static let needless: Set<String> = [
    "annotated-types", "asgiref", "attrs", "bcrypt", "billiard", "blinker", "cachetools", "certifi",
    "charset-normalizer", "click", "colorama", "dnspython", "greenlet", "h11", "humanize", "idna",
    "itsdangerous", "jmespath", "lxml", "markdown", "markupsafe", "mdurl", "msgpack", "mysqlclient",
    "numpy",
    "orjson", "packaging", "pillow", "pip", "prometheus-client", "psutil", "psycopg-binary",
    "psycopg2", "psycopg2-binary", "pycparser", "pydantic-core", "pygments", "pymysql",
    "python-dotenv", "python-multipart", "pytz", "pyyaml", "redis", "setuptools", "simplejson",
    "rpds-py", "six", "sniffio", "sqlparse", "structlog", "tabulate", "tenacity", "toml",
    "typing-extensions", "tzdata",
    "ujson", "urllib3", "uvloop", "vine", "websockets", "wheel", "whitenoise", "xmltodict",
  ]

  /// Packages with compiled code in them, by the libraries that they load; those of the wheels are inside.
  ///
  /// Source: the wheels of these packages on the Python Package Index; psycopg2 and mysqlclient have none for Linux.
  static let compiled: [String: [String]] = [
    "asyncpg": [], "bcrypt": [], "cffi": [], "cryptography": [], "grpcio": [], "lxml": [],
    "mysqlclient": ["libmariadb.so.3"],
    "numpy": [], "orjson": [], "pandas": [], "pillow": [], "psycopg2": ["libpq.so.5"],
    "psycopg2-binary": [], "pydantic-core": [],
    "scikit-learn": [], "scipy": [], "uvloop": [], "pyzmq": [], "ujson": [],
  ]

  /// `psycopg[binary]` has the library inside; without it the system's is loaded.
  ///
  /// Source: psycopg.org, "Installation".
  var bringsOwnLibpq: Bool {
    extras["psycopg"]?.contains("binary") == true || names.contains("psycopg-binary")
  }

  /// Packages that are compiled when they are installed, by what Debian's and Alpine's packages for it are called.
  static let builtFromSource: [String: [String]] = [
    "mysqlclient": [
      "default-libmysqlclient-dev", "libmariadb-dev", "mariadb-dev", "mariadb-connector-c-dev",
    ],
    "psycopg2": ["libpq-dev", "postgresql-dev"], "pycairo": ["libcairo2-dev", "cairo-dev"],
    "uwsgi": [],
  ]

  /// The package that brings a module, where that is known.
  static func package(of module: String) -> String {
    modules.first { $0.value.contains(module) }?.key ?? normalised(module)
  }

  /// Whether a module that is no package's own name is known to belong to one.
  static func isKnownModule(_ module: String) -> Bool {
    modules.values.contains { $0.contains(module) } || hasKnownScripts(normalised(module))
  }

  /// A package with everything that it needs.
  static func closure(of name: String) -> Set<String> {
    var all: Set<String> = [name]
    var open = [name]
    while let next = open.popLast() {
      for name in brings[next] ?? [] where all.insert(name).inserted { open.append(name) }
    }
    return all
  }

  static func modules(of name: String) -> [String] {
    modules[name] ?? [String(name.map { $0 == "-" ? "_" : $0 })]
  }

  static func scripts(of name: String) -> [(name: String, module: String)] { scripts[name] ?? [] }

  /// Modules that only a package of that name brings, so that a list without it lacks them.
  static func isOnlyNamed(_ module: String, in names: [String]) -> Bool {
    let wanted = [
      "celery", "daphne", "django", "fastapi", "flask", "granian", "gunicorn", "hypercorn",
      "streamlit", "uvicorn", "waitress",
    ]
    return wanted.contains(module) && !names.contains { $0.contains(module) }
  }
}
