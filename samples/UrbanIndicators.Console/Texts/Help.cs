namespace UrbanIndicators.Cli.Texts;

/// <summary>The texts of --help.</summary>
internal static class Help
{
    public static readonly Phrase Root = new(
        """
        Scores city health exams: indicator definitions (YAML) and observations (CSV) in; scores, ranks, gaps to target and explanations out.

        A first exam, step by step:
          urban-indicators validate my-city.yaml
          urban-indicators template my-city.yaml -o fill-me-in.csv --bom
          urban-indicators score my-city.yaml --data filled-in.csv
          urban-indicators gaps my-city.yaml --data filled-in.csv --format csv -o gaps.csv
          urban-indicators explain my-city.yaml green-coverage --data filled-in.csv

        Data goes to standard output, notes and errors to standard error.
        Exit status: 0 done; 1 the files have errors; 2 wrong usage; 3 done, but a bottom line failed and --fail-on-bottom-line was given.
        """,
        """
        城市体检评分：读入指标体系（YAML）和观测数据（CSV），给出得分、排名、与目标的差距及计算过程。

        第一次体检，按步骤进行：
          urban-indicators validate my-city.yaml --lang zh
          urban-indicators template my-city.yaml -o 填报表.csv --bom --lang zh
          urban-indicators score my-city.yaml --data 填报表.csv --lang zh
          urban-indicators gaps my-city.yaml --data 填报表.csv --format csv -o 差距.csv --headings zh --bom
          urban-indicators explain my-city.yaml green-coverage --data 填报表.csv --lang zh

        数据写到标准输出，说明和错误写到标准错误。
        退出状态：0 完成；1 文件有错误；2 用法错误；3 完成，但有底线指标未达标且使用了 --fail-on-bottom-line。
        """);

    public static readonly Phrase Validate = new(
        """
        Checks a framework and, with --data, observations against it; lists every mistake at once with file, line and column.

        Example: urban-indicators validate indicators/frameworks/people-city-2035.yaml --data samples/data/china-2023.csv
        """,
        """
        检查指标体系；给出 --data 时一并检查数据。一次列出全部错误，并注明文件、行、列。

        示例：urban-indicators validate indicators/frameworks/people-city-2035.yaml --data samples/data/china-2023.csv
        """);

    public static readonly Phrase Template = new(
        """
        Writes an empty CSV table to fill in: a cell for every indicator and variable of the framework, with names and units.

        Example: urban-indicators template my-city.yaml --layout indicator-rows --place "North District" --period 2024 --bom -o fill-me-in.csv
        """,
        """
        写出空白的 CSV 填报表：体系中每个指标和变量一格，带名称和单位。

        示例：urban-indicators template my-city.yaml --layout indicator-rows --place 鼓楼区 --period 2024 --bom -o 填报表.csv
        """);

    public static readonly Phrase Score = new(
        """
        Scores places: index, dimensions, rank, grade, coverage, targets met and not met, largest gaps.

        Example: urban-indicators score indicators/frameworks/people-city-2035.yaml --data samples/data/china-2023.csv --phase far
        """,
        """
        计分：总指数、各维度、排名、等级、数据覆盖率、达标与未达标情况、主要差距。

        示例：urban-indicators score indicators/frameworks/people-city-2035.yaml --data samples/data/china-2023.csv --phase far
        """);

    public static readonly Phrase Gaps = new(
        """
        Lists how far every indicator is from its target, most points lost first: the list of problems.

        Example: urban-indicators gaps my-city.yaml --data 2024.csv --year 2030 --format csv -o gaps.csv
        """,
        """
        列出每个指标与目标的差距，按失分从大到小排列，即问题清单。

        示例：urban-indicators gaps my-city.yaml --data 2024.csv --year 2030 --format csv -o 差距.csv
        """);

    public static readonly Phrase Explain = new(
        """
        Prints the arithmetic behind the score of an indicator or node with its figures, from the source cell on.

        Example: urban-indicators explain my-city.yaml green-coverage --data 2024.csv --place "North District"
        """,
        """
        打印某个指标或维度得分的计算过程，从原始数据开始，列出每一步的数字。

        示例：urban-indicators explain my-city.yaml green-coverage --data 2024.csv --place 鼓楼区
        """);

    public static readonly Phrase Methods = new(
        """
        Lists the methods that definitions and options may name, with formulas and parameters: of all kinds, of one kind, or one method.

        Example: urban-indicators methods weighting
        """,
        """
        列出指标体系和命令选项可用的方法及其公式、参数：全部、某一类或某一个方法。

        示例：urban-indicators methods weighting --lang zh
        """);

    public static readonly Phrase Weights = new(
        """
        Prints the weights of every node: as the framework gives them, by a method, from data or the judgements of experts, with what tells how far they can be
        relied on (CR, Kendall's W), and each indicator's share of the index. Without --method, --experts and --set it compares the framework's weight sets.

        Example: urban-indicators weights my-city.yaml --data 2024.csv --method entropy
        Example: urban-indicators weights my-city.yaml --method ahp --experts ahp.csv --node my-index
        """,
        """
        打印各节点的权重：按指标体系、按某一方法，由数据或专家判断得出，并列出可信程度（CR、肯德尔 W 等）及各指标在总指数中的份额。
        不给 --method、--experts、--set 时，对照指标体系的各权重集。

        示例：urban-indicators weights my-city.yaml --data 2024.csv --method entropy
        示例：urban-indicators weights my-city.yaml --method ahp --experts ahp.csv --node my-index
        """);

    public static readonly Phrase Stages = new(
        """
        Writes the table of every stage, from the data as read to the aggregated scores, into a folder as CSV, with what each stage did to which cell.

        Example: urban-indicators stages my-city.yaml --data 2024.csv -o stages
        """,
        """
        把每一步的数据表（从读入的数据到合成得分）写成 CSV 放入文件夹，并列出每一步改动了哪些单元格。

        示例：urban-indicators stages my-city.yaml --data 2024.csv -o 各步骤
        """);

    public static readonly Phrase StagesFolder = new("The folder to write to; it is made when it is not there.", "写入的文件夹；不存在时自动创建。");

    public static readonly Phrase WeightsMethod = new(
        "The method, as in YAML: entropy, \"ahp: {judgements: [[1, 3], [0.333, 1]]}\"; for all nodes without one of their own, or for that of --node.",
        "赋权方法，写法同 YAML：entropy、\"ahp: {judgements: [[1, 3], [0.333, 1]]}\"；用于所有没有自己方法的节点，或 --node 指定的节点。");

    public static readonly Phrase WeightsExperts = new(
        "The judgements of experts on one node's children: CSV with a column for each child (and expert, round, child, comparison where needed), or a method in YAML.",
        "专家对某一节点下级的判断：CSV，每个下级一列（需要时另有 专家、轮次、指标、比较 列），或 YAML 写成的方法。");

    public static readonly Phrase WeightsNode = new("Only the children of this node.", "只取该节点的下级。");
    public static readonly Phrase WeightsSet = new("Weight sets of the framework, side by side.", "对照指标体系的指定权重集。");

    public static readonly Phrase Normalise = new(
        "Another normalisation, as in YAML: min-max, \"z-score: {mean: 100, sd: 20}\"; for indicators that have none of their own.",
        "改用的无量纲化方法，写法同 YAML：min-max、\"z-score: {mean: 100, sd: 20}\"；用于没有自己方法的指标。");

    public static readonly Phrase Aggregate = new(
        "Another aggregation: geometric, \"power-mean: {p: 0.5}\"; for nodes that have none of their own.", "改用的合成方法：geometric、\"power-mean: {p: 0.5}\"；用于没有自己方法的节点。");

    public static readonly Phrase WeightsOption = new(
        "Other weights: a method (entropy), a weight set of the framework, or a CSV file with id and weight.", "改用的权重：方法（如 entropy）、指标体系的权重集，或含 id 与 weight 列的 CSV 文件。");

    public static readonly Phrase Impute = new("Fill missing values in by a method; none leaves them missing.", "用某一方法插补缺失值；none 表示不插补。");
    public static readonly Phrase Treat = new("Treat outliers by a method; none leaves them.", "用某一方法处理异常值；none 表示不处理。");

    public static readonly Phrase MethodAsked = new(
        "A kind (normalisation, aggregation, weighting, imputation, treatment) or the name of a method.",
        "方法类别（normalisation、aggregation、weighting、imputation、treatment）或方法名。");

    public static readonly Phrase Framework = new("The YAML file of the framework (left out with --built-in).", "指标体系的 YAML 文件（使用 --built-in 时省略）。");
    public static readonly Phrase Id = new("The id or name of an indicator or node.", "指标或维度的编号或名称。");
    public static readonly Phrase BuiltIn = new("Use a framework that comes with the program, by its id.", "按编号选用程序内置的指标体系。");

    public static readonly Phrase ImportRoot = new(
        "The folder that imports may not leave. Default: the current folder if it holds the framework, else the framework's folder.",
        "导入的文件不得超出的文件夹。默认：指标体系在当前文件夹之内时为当前文件夹，否则为其所在文件夹。");

    public static readonly Phrase Data = new("CSV files with observations; several together make one table.", "观测数据的 CSV 文件；多个文件合为一张表。");
    public static readonly Phrase Layout = new("How the data is laid out. Default: found out from the header.", "数据的布局。默认：根据表头判断。");
    public static readonly Phrase TemplateLayout = new("How the table is laid out.", "表格的布局。");
    public static readonly Phrase HeaderRow = new("The number of the header row, from 1. Default: found out.", "表头所在的行号，从 1 开始。默认：自动判断。");
    public static readonly Phrase PlaceColumn = new("The column that tells the place.", "表示地区的列。");
    public static readonly Phrase PeriodColumn = new("The column that tells the period.", "表示时期的列。");
    public static readonly Phrase PlaceTable = new("A CSV file that describes the places: name, code, parent, group.", "描述地区的 CSV 文件：名称、代码、上级、分组。");
    public static readonly Phrase Encoding = new("The encoding of the data. Default: found out from the bytes.", "数据的编码。默认：根据字节判断。");
    public static readonly Phrase Strict = new("Stop at cells that cannot be used, with all of them listed (the default).", "遇到无法使用的单元格即停止，并全部列出（默认）。");
    public static readonly Phrase Lenient = new("Treat cells that cannot be used as missing, and list them.", "把无法使用的单元格按缺失处理，并列出。");

    public static readonly Phrase Period = new(
        "Only this period: 2024, 2024-Q3, 2024-03; for data without periods, the period it is about.",
        "只取该时期：2024、2024-Q3、2024-03；数据中没有时期时，即数据的时期。");

    public static readonly Phrase Phase = new("Hold against the targets of a phase.", "以某一阶段的目标为准。");
    public static readonly Phrase Year = new("Hold against the targets due in a year.", "以某一年到期的目标为准。");
    public static readonly Phrase TargetSet = new("Use a named set of targets.", "使用指定的目标组。");

    public static readonly Phrase Format = new(
        "table for reading (rounded), csv or json for further work (in full).", "table 供阅读（四舍五入），csv 或 json 供后续处理（完整数值）。");

    public static readonly Phrase Output = new(
        "Write to a file instead of standard output; it is written whole or not at all.", "写到文件而不是标准输出；要么完整写出，要么不写。");

    public static readonly Phrase Headings = new(
        "Column headings and names in CSV: ids (fixed names for programs), en or zh.", "CSV 的列标题和名称：ids（供程序使用的固定名称）、en 或 zh。");

    public static readonly Phrase TemplateHeadings = new(
        "Headings and names of indicators: ids, en or zh. Default: the language of the messages.", "列标题和指标名称：ids、en 或 zh。默认：与消息语言相同。");

    public static readonly Phrase Bom = new("Begin CSV files with a byte order mark, so that Excel shows Chinese text rightly.", "CSV 文件以字节顺序标记开头，使 Excel 正确显示中文。");
    public static readonly Phrase Indicators = new("Add the score of every indicator to the CSV.", "在 CSV 中加上每个指标的得分。");
    public static readonly Phrase FailOnBottomLine = new("Exit with status 3 when a bottom-line indicator misses its target.", "有底线指标未达标时，以状态 3 退出。");
    public static readonly Phrase ShowHelp = new("Show this help.", "显示本帮助。");
    public static readonly Phrase Lang = new("The language of messages and tables. Otherwise: zh where LANG says so, else en.", "消息和表格的语言。不指定时：LANG 为中文则为 zh，否则为 en。");
    public static readonly Phrase Verbose = new("List all notes and errors.", "列出全部说明和错误。");
    public static readonly Phrase ExplainPlace = new("The place, by key or name; needed when the data has several.", "地区的代码或名称；数据中有多个地区时必须指定。");
    public static readonly Phrase TemplatePlace = new("Places to make rows or columns for.", "为哪些地区预留行或列。");
}
