import BuildModel
import Findings
import Folders
import Grading
import Lessons
import Testing

/// Right answers in many styles, and slips that look like them: a right one is never judged wrong.
@Suite struct AnswerStylesTests {
  private let images: BaseImageCatalogue
  private let step: Step

  init() throws {
    let project = Folder.onDisk(
      "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/"))
    images = BaseImageCatalogue(try project.folder("Images"))
    let course = try #require(Course.load(try project.folder("Lessons")).course)
    step = try #require(
      LessonLoader(vocabulary: .standard).load("node-distroless", of: course).lesson?.steps.last)
  }

  private static let final = """

    FROM gcr.io/distroless/nodejs24-debian13:nonroot
    WORKDIR /app
    COPY --from=build /app/package.json ./
    COPY --from=build /app/node_modules ./node_modules
    COPY --from=build /app/dist ./dist
    CMD ["dist/server.js"]
    """

  private static let start = "FROM node:24 AS build\nWORKDIR /app\nCOPY . .\n"
  private static let build = start + "RUN npm ci && npm run build && npm prune --omit=dev\n"

  private func verdict(_ text: String) -> Grade.Verdict {
    Grader(images: images).grade(SourceText(text), for: step).verdict
  }

  /// Ways to build that work and can be followed.
  @Test(arguments: [
    "RUN env CI=true npm ci\nRUN npm run build\nRUN env NODE_ENV=production npm prune",
    "RUN npm ci --loglevel warn\nRUN npx --no tsc\nRUN npm prune --omit dev",
    "RUN node -v && npm -v && corepack enable && npm ci && npm run build && npm prune --production=true",
    "RUN npm ci && npm run build\nENV NPM_CONFIG_OMIT=dev\nRUN npm prune",
    "RUN npm ci && npm run build && npm_config_omit=dev npm prune",
    "ARG NODE_ENV=production\nRUN npm ci --include dev && npm run build && npm prune",
    "RUN sh -c 'npm ci && npm run build' && npm prune --omit=dev",
    "RUN timeout 600 npm ci && npm run build && npm prune --omit=dev",
    "RUN npm run lint; npm ci; npm run build; npm prune --omit=dev",
    "RUN <<-'EOF'\n\tset -e\n\tnpm ci\n\tnpm run build\n\tnpm prune --omit=dev\n\tEOF",
    "RUN npm ci && npm run build && npm prune --omit=dev && du -sh . && uname -a",
    "RUN --mount=type=cache,target=/root/.npm npm ci && npm run build && npm prune --omit=dev",
    "RUN if [ -f package-lock.json ]; then npm ci; else npm i; fi && npm run build\nRUN npm prune --omit=dev",
  ])
  func `what works passes`(_ lines: String) {
    #expect(verdict(Self.start + lines + "\n" + Self.final) == .passed)
  }

  /// Ways to build that work, or may, and cannot be followed to the end.
  @Test(arguments: [
    "RUN yarn install --frozen-lockfile && npx tsc && npm prune --omit=dev",
    "RUN npm i -g pnpm && pnpm install && npm run build && pnpm prune --prod",
    "RUN npx -y npm@11 ci && npm run build && npm prune --omit=dev",
    "RUN npm --prefix . ci && npm run build && npm prune --omit=dev",
    "RUN npm ci && npm run build && npm uninstall typescript @types/node @types/semver",
    "RUN npm ci && npm run build && npm config set omit=dev && npm prune",
    "RUN npm ci && npm run build && echo 'omit=dev' >> .npmrc && npm prune",
    "RUN npm ci && npm run build && rm -rf node_modules/t* node_modules/@types",
    "RUN npm ci && npm run build && find node_modules -name typescript -exec rm -r {} +",
    "RUN cd /app && npm ci && cd - && cd /app && npm run build",
  ])
  func `what cannot be followed is never wrong`(_ lines: String) {
    #expect(verdict(Self.start + lines + "\n" + Self.final) != .failed)
  }

  @Test(arguments: [
    "FROM node:24 AS build\nWORKDIR /app\nCOPY --parents src package*.json tsconfig.json ./\n"
      + "RUN npm ci && npm run build && npm prune --omit=dev\n",
    "FROM node:24 AS build\nWORKDIR /opt/x/../y\nCOPY . .\n"
      + "RUN npm ci && npm run build && npm prune --omit=dev\n"
      + "RUN mkdir /app && cp -r . /app\n",
    "FROM node:24 AS build\nWORKDIR /s\nCOPY . .\n"
      + "RUN npm ci && npm run build && npm prune --omit=dev\n"
      + "RUN mkdir /app && cp -rt /app dist node_modules package.json\n",
    "FROM node:24 AS build\nSHELL [\"/bin/bash\", \"-c\"]\nWORKDIR /s\nCOPY . .\n"
      + "RUN npm ci && npm run build && npm prune --omit=dev\n"
      + "RUN mkdir /app && cp -r {dist,node_modules,package.json} /app/\n",
    "FROM node:24 AS base\nWORKDIR /app\nONBUILD COPY . .\nFROM base AS build\n"
      + "RUN npm ci && npm run build && npm prune --omit=dev\n",
    "FROM node:24 AS build\nRUN git clone https://example.com/a.git /app && cd /app && npm ci "
      + "&& npm run build && npm prune --omit=dev\n",
    "FROM node:24 AS build\nWORKDIR /app\n"
      + "RUN --mount=type=bind,target=/src,rw cp -r /src/. /app && npm ci && npm run build\n"
      + "RUN npm prune --omit=dev\n",
  ])
  func `files may come in any way`(_ stages: String) {
    #expect(verdict(stages + Self.final) != .failed)
  }

  @Test(arguments: [
    #"["-C", "production", "dist/server.js"]"#, #"["--title", "picker", "dist/server.js"]"#,
    #"["--enable-source-maps", "dist/server.js"]"#,
    #"["--some-new-option", "x", "dist/server.js"]"#,
    #"["-e", "import('/app/dist/server.js')"]"#, #"["/app/dist/server"]"#,
  ])
  func `node takes options`(_ command: String) {
    let final = Self.final.replacing("[\"dist/server.js\"]", with: command)
    #expect(verdict(Self.build + final) != .failed)
  }

  /// Slips, with the mistake that the remark must name.
  @Test(arguments: [
    ("RUN npm ci --omit=dev && npm run build", "build-stops"),
    ("RUN npm run build", "build-stops"),
    ("RUN npm ci && npm run biuld", "build-stops"),
    ("ENV NODE_ENV=production\nRUN npm ci\nRUN npm run build", "build-stops"),
    ("RUN npm ci && npm run build", "dev-dependencies"),
    ("RUN npm ci", "wrong-path"),
  ])
  func `a slip is named where it is made`(_ lines: String, _ mistake: String) {
    let answer = SourceText(Self.start + lines + "\n" + Self.final)
    let remarks = Grader(images: images).grade(answer, for: step).remarks
    #expect(remarks.first?.remark.name == mistake)
  }

  @Test func `a slip in an image name is undecided and names the listed one`() throws {
    let final = Self.final.replacing("debian13:nonroot", with: "debain13:nonroot")
    let grade = Grader(images: images).grade(SourceText(Self.build + final), for: step)
    #expect(grade.verdict == .undecided)
    let guesses = grade.goals.compactMap { result in
      if case .undecided(let reason) = result.outcome { reason.values["guess"] } else { nil }
    }
    #expect(guesses.first == .text("gcr.io/distroless/nodejs24-debian13:nonroot"))
  }

  @Test(arguments: ["base", "0build", "5", "build2"])
  func `a stage that is not there is said so`(_ name: String) {
    let final = Self.final.replacing("--from=build", with: "--from=\(name)")
    let answer = SourceText(Self.build + final)
    let remarks = Grader(images: images).grade(answer, for: step).remarks
    #expect(remarks.first?.remark.name == "wrong-stage-name")
  }
}
