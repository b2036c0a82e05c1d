namespace UrbanIndicators.Cli.Texts;

/// <summary>What the console says on standard error.</summary>
internal static class Messages
{
    public static readonly Phrase Error = new("error: {0}", "错误：{0}");
    public static readonly Phrase SeeHelp = new("For help: {0} --help", "查看帮助：{0} --help");

    public static readonly Phrase FrameworkMissing = new(
        "no framework was given; name its YAML file right after the command, or a built-in one by --built-in ID",
        "没有给出指标体系；请在命令之后写出 YAML 文件，或用 --built-in ID 选用内置体系");

    public static readonly Phrase FrameworkTwice = new(
        "both a framework file and --built-in were given; leave one out", "同时给出了指标体系文件和 --built-in；请去掉其中一个");

    public static readonly Phrase BuiltInUnknown = new(
        "there is no built-in framework \"{0}\"; there are: {1}", "没有名为“{0}”的内置指标体系；可用的有：{1}");

    public static readonly Phrase FileMissing = new(
        "there is no file \"{0}\"; check the name and the current folder ({1})", "找不到文件“{0}”；请检查文件名和当前文件夹（{1}）");

    public static readonly Phrase FolderInsteadOfFile = new("\"{0}\" is a folder, but a file was expected", "“{0}”是文件夹，这里需要的是文件");
    public static readonly Phrase DataMissing = new(
        "no data was given; name one or more CSV files after --data", "没有给出数据；请在 --data 之后写出一个或多个 CSV 文件");

    public static readonly Phrase FolderMissing = new("there is no folder \"{0}\"", "找不到文件夹“{0}”");
    public static readonly Phrase NotReadable = new("no permission: {0}", "没有权限：{0}");
    public static readonly Phrase InputOutputFailed = new("reading or writing failed: {0}", "读写失败：{0}");
    public static readonly Phrase CurrentFolderGone = new(
        "the current folder is no longer there; change to another one", "当前文件夹已不存在；请切换到其他文件夹");

    public static readonly Phrase OutOfMemory = new("there is not enough memory for these files", "内存不足，无法处理这些文件");
    public static readonly Phrase Cancelled = new("stopped; nothing was written to the output file", "已中止；没有写入输出文件");

    public static readonly Phrase Internal = new(
        "this is a mistake in the program, not in your files ({0}: {1}); please report it with the command line",
        "这是程序自身的错误，不是文件的问题（{0}：{1}）；请连同命令行一起反馈");

    public static readonly Phrase OutputIsInput = new(
        "the output file \"{0}\" is also an input file; choose another name", "输出文件“{0}”同时也是输入文件；请换一个文件名");

    public static readonly Phrase FileInsteadOfFolder = new("\"{0}\" is a file, but a folder was expected", "“{0}”是文件，这里需要的是文件夹");
    public static readonly Phrase FolderHoldsInput = new(
        "the folder \"{0}\" holds the input file \"{1}\"; choose another, so that nothing is overwritten", "文件夹“{0}”中有输入文件“{1}”；请另选文件夹，以免覆盖");

    public static readonly Phrase OutputNameMissing = new("the name of the output file is empty; name a file", "输出文件名为空；请写出文件名");

    public static readonly Phrase OutputNotWritable = new(
        "the output file \"{0}\" cannot be made: {1}; choose another name or a folder you may write to", "无法创建输出文件“{0}”：{1}；请换一个文件名，或换一个可以写入的文件夹");

    public static readonly Phrase FolderNotWritable = new(
        "the tables cannot be written into the folder \"{0}\": {1}; what was there stays; choose another folder, or make room",
        "无法把各表写入文件夹“{0}”：{1}；原有文件保持不变；请换一个文件夹，或腾出空间");

    public static readonly Phrase NoPermission = new("no permission", "没有权限");
    public static readonly Phrase DiskFull = new("the disk is full", "磁盘已满");
    public static readonly Phrase DiskReadOnly = new("the disk is read-only", "磁盘为只读");
    public static readonly Phrase NameIsFolder = new("there is a folder of this name", "已有同名文件夹");
    public static readonly Phrase NameNotPossible = new("its folder does not take a file of this name", "该文件夹不接受这个文件名");

    public static readonly Phrase OutputIsFolder = new("the output \"{0}\" is a folder; name a file in it", "输出“{0}”是文件夹；请写出其中的文件名");
    public static readonly Phrase OutputLinksInCircle = new(
        "the output \"{0}\" is a link that leads back to itself; name a file", "输出“{0}”是指回自身的链接；请写出文件名");

    public static readonly Phrase OutputClosed = new(
        "standard output is closed; leave it open, or name a file by -o", "标准输出已关闭；请保持打开，或用 -o 指定文件");

    public static readonly Phrase StandardOutputNotWritable = new(
        "standard output cannot be written: {0}; make room, or name a file by -o", "无法写入标准输出：{0}；请腾出空间，或用 -o 指定文件");

    public static readonly Phrase OutputFolderMissing = new(
        "the folder of the output file \"{0}\" does not exist; make it, or choose another", "输出文件“{0}”所在的文件夹不存在；请先创建，或另选文件夹");

    public static readonly Phrase Exclusive = new("{0} and {1} exclude each other; give one of them", "{0} 与 {1} 不能同时使用；请只用其中一个");

    public static readonly Phrase OnlyWithCsv = new("{0} goes with --format csv only; add it, or leave {0} out", "{0} 只能与 --format csv 同用；请加上它，或去掉 {0}");

    public static readonly Phrase PeriodInvalid = new(
        "\"{0}\" is no period; expected a year, quarter or month: 2024, 2024-Q3, 2024-03", "“{0}”不是时期；应为年、季度或月：2024、2024-Q3、2024-03");

    public static readonly Phrase YearInvalid = new("{0} is no year; expected 1 to 9999", "{0} 不是年份；应在 1 到 9999 之间");
    public static readonly Phrase HeaderRowInvalid = new("rows are counted from 1 (was {0})", "行号从 1 开始（给出的是 {0}）");
    public static readonly Phrase PhaseUnknown = new("the framework has no phase \"{0}\"; it has: {1}", "指标体系没有名为“{0}”的阶段；可用的有：{1}");
    public static readonly Phrase SetUnknown = new("the framework has no target set \"{0}\"; it has: {1}", "指标体系没有名为“{0}”的目标组；可用的有：{1}");
    public static readonly Phrase MethodUnknown = new(
        "there is no kind of method and no method \"{0}\"; the kinds are: {1}; methods are: {2}", "没有名为“{0}”的方法类别或方法；类别有：{1}；方法有：{2}");

    public static readonly Phrase NodeUnknown = new(
        "there is no node \"{0}\" that has children; there are: {1}", "没有名为“{0}”且有下级的节点；可用的有：{1}");

    public static readonly Phrase TableTooLong = new("{0} is longer than {1} bytes; is it the right file?", "{0} 超过 {1} 字节；请确认文件是否正确");
    public static readonly Phrase TableEmpty = new("{0} has no rows below its header", "{0} 的表头之下没有数据行");
    public static readonly Phrase TableRagged = new("{0}:{1}: the row has {2} cells, its header {3}", "{0}:{1}：该行有 {2} 格，表头有 {3} 格");

    public static readonly Phrase WeightHeadings = new(
        "{0} has the columns {1}; expected id and weight, separated by commas, semicolons or tabs", "{0} 的列为 {1}；应有 id 和 weight 两列，以逗号、分号或制表符分隔");

    public static readonly Phrase WeightRows = new(
        "rows with an unknown or repeated id, or a weight that is no number of at least 0 (written 0.5; 0,5 only where semicolons or tabs separate): {0}; the ids are: {1}",
        "以下各行的编号不存在或重复，或权重不是不小于 0 的数（写作 0.5；仅在以分号或制表符分隔时可写 0,5）：{0}；可用的编号有：{1}");

    public static readonly Phrase ExpertMethodMissing = new(
        "judgements were given, but no method to make weights of them; name one by --method, for example ahp", "给出了专家判断，但没有给出赋权方法；请用 --method 指定，例如 ahp");

    public static readonly Phrase MethodNameOnly = new(
        "with judgements in CSV --method is a name alone (was \"{0}\"); for more parameters write the method with its judgements as YAML: --experts FILE.yaml",
        "专家判断为 CSV 时，--method 只能是方法名（给出的是“{0}”）；需要其他参数时，请把方法连同判断写成 YAML：--experts FILE.yaml");

    public static readonly Phrase WeightsUnknown = new(
        "\"{0}\" is no weighting method, no weight set of the framework and no file; the methods are: {1}; the sets are: {2}",
        "“{0}”既不是赋权方法，也不是指标体系的权重集或文件；方法有：{1}；权重集有：{2}");

    public static readonly Phrase WeightSetUnknown = new("the framework has no weight set \"{0}\"; it has: {1}", "指标体系没有名为“{0}”的权重集；可用的有：{1}");

    public static readonly Phrase NoneOfThem = new("none", "无");

    public static readonly Phrase IdMissing = new(
        "say what to explain: the id or name of an indicator or node, after the framework", "请说明要解释什么：在指标体系之后写出指标或维度的编号或名称");

    public static readonly Phrase IdUnknown = new(
        "there is no indicator or node \"{0}\"; the ids are: {1}", "没有名为“{0}”的指标或维度；可用的编号有：{1}");

    public static readonly Phrase NodeNotScored = new(
        "nothing below \"{0}\" is scored for the targets asked; the nodes that are: {1}", "“{0}”之下没有按所选目标计分的指标；已计分的有：{1}");

    public static readonly Phrase PlaceNameShared = new(
        "several places are called \"{0}\"; give one of their keys: {1}", "有多个地区名为“{0}”；请改用其编号之一：{1}");

    public static readonly Phrase PlaceUnknown = new("there is no place \"{0}\" in the data; there are: {1}", "数据中没有地区“{0}”；可用的有：{1}");

    public static readonly Phrase PlaceAmbiguous = new(
        "the data has {0} places; say which one by --place: {1}", "数据中有 {0} 个地区；请用 --place 指定：{1}");

    public static readonly Phrase ErrorCount = new("errors in the files: {0}; nothing was scored", "文件中有 {0} 处错误；没有计分");
    public static readonly Phrase MoreErrors = new("… and {0} more errors (--verbose lists all)", "……另有 {0} 处错误（--verbose 全部列出）");
    public static readonly Phrase MoreNotes = new("… and {0} more of {1} (--verbose lists all)", "……另有 {0} 条 {1}（--verbose 全部列出）");
    public static readonly Phrase BottomLineLine = new(
        "note: in {0} of {1} rows a bottom line failed", "说明：{1} 行中有 {0} 行存在底线指标未达标");

    public static readonly Phrase Reading = new("reading the files …", "正在读取文件……");
    public static readonly Phrase Scoring = new("scoring …", "正在计分……");
    public static readonly Phrase Writing = new("writing …", "正在写出……");

    public static readonly Phrase MethodMissing = new("{0} names no method; see: urban-indicators methods", "{0} 未写方法名；参见：urban-indicators methods");

    public static readonly Phrase WeightsNeedData = new("these weights are learnt from data, and no data is given: {0}; give --data", "以下权重须由数据求得，但未给出数据：{0}；请指定 --data");

    public static readonly Phrase WeightsLeftOut = new("left out, since these are learnt from data and no --data is given: {0}", "以下权重须由数据求得，未指定 --data，故略去：{0}");
}
