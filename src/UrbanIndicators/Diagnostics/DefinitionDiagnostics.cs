using static UrbanIndicators.Diagnostics.DiagnosticDescriptor;

namespace UrbanIndicators.Diagnostics;

/// <summary>UI1xxx: what can be found in definitions. Numbered by theme: text 10, values 12, files 14, ids 16, methods 18, tree 20, indicators 22, targets 24, formulas 26.</summary>
internal static partial class DefinitionDiagnostics
{
    public static readonly DiagnosticDescriptor FileTooLong = Error(
        "UI1001",
        ("the text has more than {0} characters", "文本超过 {0} 个字符"),
        ("split it and import the parts, or raise DefinitionOptions.MaximumLength", "请拆分为多个文件并导入，或调大 DefinitionOptions.MaximumLength"));

    public static readonly DiagnosticDescriptor NotUtf8 = Error(
        "UI1002",
        ("the byte {0} is not UTF-8 text", "字节 {0} 不是 UTF-8 文本"),
        ("save the file as UTF-8", "请将文件另存为 UTF-8 编码"));

    public static readonly DiagnosticDescriptor ControlCharacter = Error(
        "UI1003",
        ("the control character {0} stands in the text; only tabs and line ends may", "文本中有控制字符 {0}，只允许制表符和换行"),
        ("remove it", "请删除"));

    public static readonly DiagnosticDescriptor DocumentEmpty = Error(
        "UI1004",
        ("the file holds no definitions; expected the keys format, framework, method, index and indicators", "文件中没有定义，应有 format、framework、method、index、indicators 等键"),
        ("begin with \"format: urban-indicators/1.0\"", "请以“format: urban-indicators/1.0”开头"));

    public static readonly DiagnosticDescriptor SeveralDocuments = Error(
        "UI1005",
        ("a second YAML document begins here; one file holds one", "此处开始了第二个 YAML 文档，一个文件只能有一个"),
        ("remove the line \"---\", or move what follows to a file of its own", "请删除“---”行，或将其后内容移到另一个文件"));

    public static readonly DiagnosticDescriptor TabIndentation = Error(
        "UI1006",
        ("a tab stands in the indentation; YAML takes spaces only", "缩进中有制表符，YAML 只接受空格"),
        ("replace it by spaces", "请改为空格"));

    public static readonly DiagnosticDescriptor SyntaxInvalid = Error(
        "UI1007",
        ("this is no valid YAML: {0}", "YAML 语法有误：{0}"),
        ("check indentation, colons, quotes and brackets here and on the line above", "请检查此处及上一行的缩进、冒号、引号和括号"));

    public static readonly DiagnosticDescriptor NestedTooDeep = Error(
        "UI1008",
        ("values are nested more than {0} deep", "嵌套超过 {0} 层"),
        ("make the tree flatter", "请减少层次"));

    public static readonly DiagnosticDescriptor AliasesTooLarge = Error(
        "UI1009",
        ("the aliases (*name) of the file stand for more than {0} values", "文件中的别名引用（*名称）展开后超过 {0} 个值"),
        ("write the values out, or use fewer aliases", "请直接写出各值，或减少别名引用"));

    public static readonly DiagnosticDescriptor AliasCycle = Error(
        "UI1010",
        ("*{0} stands inside &{0}: a node cannot be its own child", "*{0} 位于 &{0} 之内：节点不能是自己的子节点"),
        ("remove the alias, or name another node", "请删除该别名引用，或改指其他节点"));

    public static readonly DiagnosticDescriptor AnchorUnknown = Error(
        "UI1011",
        ("*{0} names an anchor that does not stand above it", "*{0} 所指的锚点未在其上方定义"),
        ("{1}", "{1}"));

    public static readonly DiagnosticDescriptor TagRefused = Error(
        "UI1012",
        ("the tag \"{0}\" has no meaning here", "标签“{0}”在此无意义"),
        ("remove it", "请删除"));

    public static readonly DiagnosticDescriptor KeyDuplicate = Error(
        "UI1013",
        ("the key \"{0}\" stands here a second time; the first is at {1}", "键“{0}”重复出现，首次出现于 {1}"),
        ("remove one of the two", "请删除其中一个"));

    public static readonly DiagnosticDescriptor KeyUnknown = Error(
        "UI1014",
        ("{1} has no key \"{0}\"", "{1}没有键“{0}”"),
        ("{2}", "{2}"));

    public static readonly DiagnosticDescriptor KeyMissing = Error(
        "UI1015",
        ("{0} lacks the key \"{1}\"", "{0}缺少键“{1}”"),
        ("add \"{1}: …\"", "请添加“{1}: …”"));

    public static readonly DiagnosticDescriptor ValueEmpty = Error(
        "UI1020",
        ("\"{0}\" has no value; expected {1}", "“{0}”没有值，应为{1}"),
        ("write the value, or remove the key", "请填写该值，或删除该键"));

    public static readonly DiagnosticDescriptor ShapeWrong = Error(
        "UI1021",
        ("\"{0}\" must be {1} (was {2})", "“{0}”应为{1}（实为{2}）"),
        ("write it as {1}", "请改写为{1}"));

    public static readonly DiagnosticDescriptor LanguageInvalid = Error(
        "UI1022",
        ("\"{0}\" is no language code such as en or zh", "“{0}”不是语言代码（如 en、zh）"),
        ("write the text alone, or as {{ en: …, zh: … }}", "请直接写文本，或写作 {{ en: …, zh: … }}"));

    public static readonly DiagnosticDescriptor NumberInvalid = Error(
        "UI1023",
        ("\"{0}\" must be a finite number (was \"{1}\")", "“{0}”应为有限数（原文“{1}”）"),
        ("{2}", "{2}"));

    public static readonly DiagnosticDescriptor NumberOutOfRange = Error(
        "UI1024",
        ("\"{0}\" must be {1} (was {2})", "“{0}”应为{1}（实为 {2}）"),
        ("change the number", "请修改该数"));

    public static readonly DiagnosticDescriptor NumberNotWhole = Error(
        "UI1163",
        ("\"{0}\" must be a whole number (was {1})", "“{0}”应为整数（实为 {1}）"),
        ("write it without a fraction", "请去掉小数部分"));

    public static readonly DiagnosticDescriptor YearInvalid = Error(
        "UI1025",
        ("\"{0}\" must be a year from 1 to 9999 (was \"{1}\")", "“{0}”应为 1 到 9999 的年份（原文“{1}”）"),
        ("write four digits without quotes: 2035", "请写四位数字，不加引号：2035"));

    public static readonly DiagnosticDescriptor BooleanInvalid = Error(
        "UI1026",
        ("\"{0}\" must be true or false (was \"{1}\")", "“{0}”应为 true 或 false（原文“{1}”）"),
        ("write true or false without quotes", "请写 true 或 false，不加引号"));

    public static readonly DiagnosticDescriptor WordUnknown = Error(
        "UI1027",
        ("\"{0}\" must be one of {2} (was \"{1}\")", "“{0}”应为 {2} 之一（原文“{1}”）"),
        ("{3}", "{3}"));

    public static readonly DiagnosticDescriptor RangeReversed = Error(
        "UI1028",
        ("\"{0}\" must rise from its first to its second number (was {1} to {2})", "“{0}”的第一个数应小于第二个数（实为 {1} 到 {2}）"),
        ("swap the two, or correct them", "请交换或更正两数"));

    public static readonly DiagnosticDescriptor FormatUnknown = Error(
        "UI1040",
        ("\"format\" must be \"{1}\" (was \"{0}\")", "“format”应为“{1}”（原文“{0}”）"),
        ("write \"format: {1}\" on the first line", "请在首行写“format: {1}”"));

    public static readonly DiagnosticDescriptor FormatNewer = Error(
        "UI1041",
        ("the file is of format {0}; this version of UrbanIndicators reads up to {1}", "文件格式为 {0}，本版 UrbanIndicators 最高支持 {1}"),
        ("use a newer version of UrbanIndicators", "请使用更新版本的 UrbanIndicators"));

    public static readonly DiagnosticDescriptor ExtendsRefused = Error(
        "UI1042",
        ("the framework extends \"{0}\", which this version does not compute", "指标体系扩展自“{0}”，本版尚不支持计算扩展"),
        ("write the whole framework into one file, or import a catalogue of indicators", "请将完整指标体系写入一个文件，或导入指标目录"));

    public static readonly DiagnosticDescriptor ImportWithoutFile = Error(
        "UI1043",
        ("\"imports\" names files, but this text was not read from a file", "“imports”引用了文件，但此文本并非读自文件"),
        ("load the definitions from a file, or write the indicators out", "请从文件加载定义，或直接写出指标"));

    public static readonly DiagnosticDescriptor ImportPathInvalid = Error(
        "UI1044",
        ("\"{0}\" is no path relative to this file", "“{0}”不是相对于本文件的路径"),
        ("write a relative path with forward slashes: ../catalogue/ecology.yaml", "请写相对路径并使用正斜杠：../catalogue/ecology.yaml"));

    public static readonly DiagnosticDescriptor ImportEscapes = Error(
        "UI1045",
        ("\"{0}\" leads out of the definitions' folder {1}", "“{0}”超出定义文件夹 {1}"),
        ("move the file into that folder, or widen DefinitionOptions.Root", "请将文件移入该文件夹，或放宽 DefinitionOptions.Root"));

    public static readonly DiagnosticDescriptor ImportNotFound = Error(
        "UI1046",
        ("the import \"{0}\" cannot be read: {1}", "无法读取导入文件“{0}”：{1}"),
        ("check the path; it is relative to this file", "请检查路径，路径相对于本文件"));

    public static readonly DiagnosticDescriptor ImportCycle = Error(
        "UI1047",
        ("the imports run in a circle: {0}", "导入形成循环：{0}"),
        ("remove one of these imports", "请删除其中一个导入"));

    public static readonly DiagnosticDescriptor TooManyImports = Error(
        "UI1048",
        ("more than {0} files are imported", "导入的文件超过 {0} 个"),
        ("join some of them", "请合并部分文件"));

    public static readonly DiagnosticDescriptor ImportRepeated = Warning(
        "UI1049",
        ("\"{0}\" is imported twice by this file; it counts once", "本文件重复导入“{0}”，只计一次"),
        ("remove one of the two", "请删除其中一个"));

    public static readonly DiagnosticDescriptor KeyOnlyInMainFile = Error(
        "UI1050",
        ("an imported file may have format, imports, variables and indicators, not \"{0}\"", "被导入的文件只能有 format、imports、variables、indicators，不能有“{0}”"),
        ("move it to the main file", "请移到主文件"));

    public static readonly DiagnosticDescriptor ImportedUnused = Note(
        "UI1051",
        ("{0} of the {1} indicators in {2} are not used by the index; they are reported, not scored", "{2} 的 {1} 个指标中有 {0} 个未用于指数，只报告、不计分"),
        ("", ""));

    public static readonly DiagnosticDescriptor IdInvalid = Error(
        "UI1060",
        ("\"{0}\" is no id: an id has letters of any script, digits, \"-\" and \"_\" and begins with a letter or digit", "“{0}”不是合法标识：标识由任意文字的字母、数字、“-”和“_”组成，以字母或数字开头"),
        ("change it, for example to {1}", "请修改，例如 {1}"));

    public static readonly DiagnosticDescriptor IdDuplicate = Error(
        "UI1061",
        ("the id \"{0}\" is taken; it stands first at {1}", "标识“{0}”已被使用，首次出现于 {1}"),
        ("choose another id: nodes, indicators and variables share one set of ids", "请换用其他标识：节点、指标与变量共用一套标识"));

    public static readonly DiagnosticDescriptor IdsAlike = Error(
        "UI1068",
        ("the id \"{0}\" differs from \"{1}\" at {2} only in case, width, \"-\" or \"_\", which headers in data do not tell apart", "标识“{0}”与 {2} 的“{1}”只在大小写、全半角、“-”或“_”上不同，数据的表头无法区分"),
        ("choose an id that differs in its letters or digits", "请换用字母或数字不同的标识"));

    public static readonly DiagnosticDescriptor AliasDuplicate = Error(
        "UI1062",
        ("the alias \"{0}\" already stands for \"{1}\"", "别名“{0}”已用于“{1}”"),
        ("keep it at one of the two: a column of that name could be either", "请只保留一处，否则无法确定同名数据列属于哪一个"));

    public static readonly DiagnosticDescriptor TooManyIndicators = Error(
        "UI1063",
        ("there are more than {0} indicators and variables", "指标与变量超过 {0} 个"),
        ("split the framework", "请拆分指标体系"));

    public static readonly DiagnosticDescriptor PhaseReversed = Error(
        "UI1080",
        ("the phase \"{0}\" ends in {2}, before it begins in {1}", "阶段“{0}”的结束年 {2} 早于开始年 {1}"),
        ("swap from and to", "请交换 from 与 to"));

    public static readonly DiagnosticDescriptor MethodUnknown = Error(
        "UI1081",
        ("there is no method \"{0}\" for \"{1}\"", "“{1}”没有名为“{0}”的方法"),
        ("{2}", "{2}"));

    public static readonly DiagnosticDescriptor MethodShape = Error(
        "UI1082",
        ("\"{0}\" must be the name of a method, or one name with its parameters (was {1})", "“{0}”应为一个方法名，或一个方法名带其参数（实为{1}）"),
        ("write \"{0}: name\" or \"{0}: {{ name: {{ parameter: value }} }}\"", "请写“{0}: name”或“{0}: {{ name: {{ parameter: value }} }}”"));

    public static readonly DiagnosticDescriptor ParameterMissing = Error(
        "UI1083",
        ("the method \"{0}\" needs the parameter \"{1}\": {2}", "方法“{0}”需要参数“{1}”：{2}"),
        ("write \"{0}: {{ {1}: … }}\"", "请写“{0}: {{ {1}: … }}”"));

    public static readonly DiagnosticDescriptor ParameterUnknown = Error(
        "UI1084",
        ("the method \"{0}\" has no parameter \"{1}\"", "方法“{0}”没有参数“{1}”"),
        ("{2}", "{2}"));

    public static readonly DiagnosticDescriptor PointsNotRising = Error(
        "UI1085",
        ("the points of \"{0}\" must rise: {2} does not come after {1}", "“{0}”的各点应递增：{2} 不大于 {1}"),
        ("order the points by their first number, each once", "请按首个数从小到大排列，不得重复"));

    public static readonly DiagnosticDescriptor PointsTooFew = Error(
        "UI1086",
        ("\"{0}\" needs at least {1} points (has {2})", "“{0}”至少需要 {1} 个点（现有 {2} 个）"),
        ("add points", "请补充"));

    public static readonly DiagnosticDescriptor ExponentZero = Error(
        "UI1087",
        ("\"p\" of power-mean must not be 0", "power-mean 的“p”不能为 0"),
        ("use the method geometric", "请改用 geometric 方法"));

    public static readonly DiagnosticDescriptor ScoreOutsideScale = Error(
        "UI1088",
        ("{3}: the score {0} lies outside the scale from {1} to {2}", "{3}：得分 {0} 超出标尺 {1} 到 {2}"),
        ("choose a score on the scale", "请选用标尺内的得分"));

    public static readonly DiagnosticDescriptor GradeRepeated = Error(
        "UI1089",
        ("two grades begin at {0}: \"{1}\" and \"{2}\"", "两个等级的起点均为 {0}：“{1}”与“{2}”"),
        ("give each grade a \"from\" of its own", "请为每个等级设定不同的“from”"));

    public static readonly DiagnosticDescriptor GradeIdRepeated = Error(
        "UI1090",
        ("the grade \"{0}\" stands here a second time; the first is at {1}", "等级“{0}”重复出现，首次出现于 {1}"),
        ("rename one of the two", "请重命名其中一个"));

    public static readonly DiagnosticDescriptor GradeBottomMissing = Error(
        "UI1091",
        ("no grade begins at the bottom of the scale, {0}; the lowest begins at {1}", "没有等级从标尺底端 {0} 开始，最低者从 {1} 开始"),
        ("add a grade from {0}", "请添加从 {0} 开始的等级"));

    public static readonly DiagnosticDescriptor CapUnknown = Error(
        "UI1092",
        ("\"cap\" names no grade of the framework (was \"{0}\")", "“cap”所指不是本指标体系的等级（原文“{0}”）"),
        ("{1}", "{1}"));
}
