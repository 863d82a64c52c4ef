import BuildModel
import DockerfileSyntax
package import Findings

/// All rules, in the order of their names.
package enum AllRules {
  package static let rules: [any Rule.Type] = [
    AddInsteadOfCopy.self,
    AptListsKept.self,
    ArchitectureNotPassed.self,
    ArgumentOutOfScope.self,
    AsCasing.self,
    BaseArgumentInvalid.self,
    BaseArgumentUndefined.self,
    BinaryNotStripped.self,
    BlankLineInInstruction.self,
    BuildStepFails.self,
    BuilderTagFloating.self,
    CacheLostByOrder.self,
    CommandDropped.self,
    CommentInArguments.self,
    ConsecutiveRuns.self,
    ContextCopiedWhole.self,
    CopiedAfterUser.self,
    CopiedPathMissing.self,
    CopyFromParent.self,
    CopyFromUnknownStage.self,
    DataFilesNotCopied.self,
    DebianReleaseUnnamed.self,
    DebugImageShipped.self,
    DescriptionWithoutName.self,
    DevDependenciesShipped.self,
    DirectiveTooLate.self,
    EndsAtOnce.self, EntrypointRepeated.self,
    ExecFormOneString.self,
    ExecuteBitMissing.self,
    FlagAfterArguments.self,
    FolderNotWritable.self,
    FoldersMerged.self,
    GoToolUnpinned.self,
    HealthcheckMissing.self,
    HealthcheckOutsideDocker.self,
    HealthcheckProgramMissing.self,
    HeredocHidden.self,
    HeredocWithoutSetE.self,
    IgnoredFileCopied.self,
    ImageDoesNotExist.self,
    ImageEndOfLife.self,
    ImageWithoutDigest.self,
    ImageWithoutTag.self,
    InstructionCasing.self,
    InstructionRepeated.self,
    JSONLookAlike.self,
    KeyValueWithoutEquals.self,
    LabelsMissing.self,
    LanguageWithoutDistrolessImage.self,
    LatestTag.self,
    LibraryMissing.self,
    LibraryTooOld.self,
    LoaderMissing.self,
    MaintainerDeprecated.self,
    ModuleMissing.self,
    NodeVersionMismatch.self,
    NothingToStart.self,
    OnbuildInFinalImage.self,
    OwnerMissing.self,
    PackageManagerAsCommand.self,
    PackageManagerAsFirstProcess.self,
    PackageMissing.self,
    PackageUnpinned.self,
    PackagesLeftInBuilder.self,
    PastedCharacter.self,
    PermissionsInOwnLayer.self,
    PipeWithoutPipefail.self,
    PlatformConstant.self,
    PlatformRedundant.self,
    PortProtocolCasing.self,
    PortWithHostPart.self,
    PragmaRuleUnknown.self,
    PrivilegedPort.self,
    ProgramNotOnPath.self,
    ProgramNotPermitted.self,
    ProgramOfOtherFormat.self,
    PythonVersionMismatch.self,
    RelativeCopyTarget.self,
    RunWithoutShell.self,
    RunsAsRoot.self,
    ScratchLacksFiles.self,
    ScriptWithoutInterpreter.self,
    SecretArgumentUsed.self,
    SecretFileCopied.self,
    SecretInAddress.self,
    SecretInVariable.self,
    SecretWrittenToLayer.self,
    SeveralSourcesToFile.self,
    ShellAsProgram.self,
    ShellFormCommand.self,
    ShellFormWithoutShell.self,
    ShellProgramMissing.self,
    ShellSyntaxInExecForm.self,
    ShipsToolchain.self,
    SourcesShipped.self,
    StageByNumber.self,
    StageNameCasing.self,
    StageNameRepeated.self,
    StageNameReserved.self,
    StageUnused.self,
    StartedFileMissing.self,
    SystemFolderOverwritten.self,
    TestStageShipped.self,
    ToolchainCopied.self,
    UntrustedRegistry.self,
    UserMissing.self,
    UserNotNumeric.self,
    UserRedundant.self,
    VariableSeesOldValue.self,
    VariableUndefined.self,
    VirtualEnvironmentBroken.self,
    VolumeBeforeContent.self,
    WorkdirRelative.self,
    YarnCacheKept.self,
  ]

  package static let ids: [String] = rules.map { $0.id }

  private static let hygieneIDs = Set(rules.filter { !$0.isOnByDefault }.map { $0.id })

  /// Whether a rule is off unless it is asked for.
  package static func isHygiene(_ id: String) -> Bool { hygieneIDs.contains(id) }

  /// What the rules see, and what the parser saw, in the order of the file.
  ///
  /// `mutes` says whether the comments of the file may silence a finding; of an answer they may not.
  package static func findings(
    in inspection: Inspection, _ selection: RuleSelection = .standard, mutes: Bool = true
  ) -> [Finding] {
    var found = inspection.dockerfile.problems + inspection.build.problems
    let pragmas = inspection.pragmas
    for rule in rules
    where selection.wants(rule) || pragmas.experimental.contains(where: { $0.matches(rule) }) {
      found += rule.findings(in: inspection)
    }
    return found.filter { finding in
      let isTurnedOn = pragmas.experimental.contains { $0.matches(finding) }
      return (isTurnedOn || selection.wants(finding)) && !(mutes && pragmas.mute(finding))
    }
    .sorted { ($0.range.lowerBound, $1.severity) < ($1.range.lowerBound, $0.severity) }
  }
}
