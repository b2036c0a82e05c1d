using System.Runtime.CompilerServices;

namespace UrbanIndicators.Cli.Texts;

/// <summary>What the console says on standard error.</summary>
internal static class Messages
{
    public static readonly LocalizedText Error = Text();
    public static readonly LocalizedText SeeHelp = Text();
    public static readonly LocalizedText FrameworkMissing = Text();
    public static readonly LocalizedText FrameworkTwice = Text();
    public static readonly LocalizedText BuiltInUnknown = Text();
    public static readonly LocalizedText FileMissing = Text();
    public static readonly LocalizedText FolderInsteadOfFile = Text();
    public static readonly LocalizedText DataMissing = Text();
    public static readonly LocalizedText FolderMissing = Text();
    public static readonly LocalizedText NotReadable = Text();
    public static readonly LocalizedText InputOutputFailed = Text();
    public static readonly LocalizedText CurrentFolderGone = Text();
    public static readonly LocalizedText OutOfMemory = Text();
    public static readonly LocalizedText Cancelled = Text();
    public static readonly LocalizedText Internal = Text();
    public static readonly LocalizedText OutputIsInput = Text();
    public static readonly LocalizedText FileInsteadOfFolder = Text();
    public static readonly LocalizedText FolderHoldsInput = Text();
    public static readonly LocalizedText OutputNameMissing = Text();
    public static readonly LocalizedText OutputNotWritable = Text();
    public static readonly LocalizedText FolderNotWritable = Text();
    public static readonly LocalizedText NoPermission = Text();
    public static readonly LocalizedText DiskFull = Text();
    public static readonly LocalizedText DiskReadOnly = Text();
    public static readonly LocalizedText NameIsFolder = Text();
    public static readonly LocalizedText NameNotPossible = Text();
    public static readonly LocalizedText OutputIsFolder = Text();
    public static readonly LocalizedText OutputLinksInCircle = Text();
    public static readonly LocalizedText OutputClosed = Text();
    public static readonly LocalizedText StandardOutputNotWritable = Text();
    public static readonly LocalizedText OutputFolderMissing = Text();
    public static readonly LocalizedText Exclusive = Text();
    public static readonly LocalizedText OnlyWithCsv = Text();
    public static readonly LocalizedText PeriodInvalid = Text();
    public static readonly LocalizedText YearInvalid = Text();
    public static readonly LocalizedText HeaderRowInvalid = Text();
    public static readonly LocalizedText PhaseUnknown = Text();
    public static readonly LocalizedText SetUnknown = Text();
    public static readonly LocalizedText MethodUnknown = Text();
    public static readonly LocalizedText NodeUnknown = Text();
    public static readonly LocalizedText ExpertMethodMissing = Text();
    public static readonly LocalizedText MethodNameOnly = Text();
    public static readonly LocalizedText WeightsUnknown = Text();
    public static readonly LocalizedText WeightSetUnknown = Text();
    public static readonly LocalizedText NoneOfThem = Text();
    public static readonly LocalizedText IdMissing = Text();
    public static readonly LocalizedText IdUnknown = Text();
    public static readonly LocalizedText NodeNotScored = Text();
    public static readonly LocalizedText PlaceNameShared = Text();
    public static readonly LocalizedText PlaceUnknown = Text();
    public static readonly LocalizedText PlaceAmbiguous = Text();
    public static readonly LocalizedText ErrorCount = Text();
    public static readonly LocalizedText MoreErrors = Text();
    public static readonly LocalizedText MoreNotes = Text();
    public static readonly LocalizedText BottomLineLine = Text();
    public static readonly LocalizedText Reading = Text();
    public static readonly LocalizedText Scoring = Text();
    public static readonly LocalizedText Writing = Text();
    public static readonly LocalizedText MethodMissing = Text();
    public static readonly LocalizedText WeightsNeedData = Text();
    public static readonly LocalizedText WeightsLeftOut = Text();

    private static LocalizedText Text([CallerMemberName] string name = "") => Words.Named("message", name);
}
