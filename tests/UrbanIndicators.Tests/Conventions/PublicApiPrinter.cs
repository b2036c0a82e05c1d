using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace UrbanIndicators.Tests.Conventions;

/// <summary>
/// Prints everything an assembly shows to its users, one member a line, in an order that does not depend on the sources' order.
/// </summary>
internal static class PublicApiPrinter
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            if (text.Length > 0) text.Append('\n');
            text.Append(Heading(type)).Append('\n');
            foreach (var line in MembersOf(type)) text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string Heading(Type type)
    {
        var name = $"{type.Namespace}.{TypeNames.Of(type)}";
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"delegate {Result(invoke)} {name}({Parameters(invoke)})";
        }

        var bases = new List<string>();
        if (type.IsClass && type.BaseType is { } parent && parent != typeof(object)) bases.Add(TypeNames.Of(parent));
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        if (!type.IsEnum)
        {
            bases.AddRange(
                type.GetInterfaces().Where(
                    i => i.IsPublic && !inherited.Contains(i)).Select(i => TypeNames.Of(i)).Order(StringComparer.Ordinal));
        }

        var suffix = bases.Count == 0 ? "" : " : " + string.Join(", ", bases);
        return $"{Kind(type)} {name}{suffix}";
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum) return "enum";
        if (type.IsInterface) return "interface";
        var record = type.GetMethod("PrintMembers", Members) is null ? "" : "record ";
        if (type.IsValueType) return $"{(type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "")}{record}struct";
        if (type is { IsAbstract: true, IsSealed: true }) return "static class";
        return $"{(type.IsAbstract ? "abstract " : "")}{(type.IsSealed ? "sealed " : "")}{(record.Length > 0 ? "record" : "class")}";
    }

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type)) return [];
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(
                n =>
                    string.Create(
                        CultureInfo.InvariantCulture, $"{n} = {Convert.ToInt64(Enum.Parse(type, n), CultureInfo.InvariantCulture)}"));
        }

        var lines = new List<string>();
        lines.AddRange(type.GetFields(Members).Where(f => f.IsPublic || f.IsFamily).Select(Field));
        lines.AddRange(
            type.GetConstructors(Members).Where(c => IsShown(c) && !c.IsStatic).Select(c => $"{type.Name.Split('`')[0]}({Parameters(c)})"));
        lines.AddRange(type.GetProperties(Members).Where(p => p.GetAccessors(true).Any(IsShown)).Where(IsWritten).Select(Property));
        lines.AddRange(
            type.GetEvents(Members).Where(e => e.AddMethod is { } add && IsShown(add)).Select(
                e => $"event {TypeNames.Of(e.EventHandlerType!)} {e.Name}"));
        lines.AddRange(
            type.GetMethods(Members).Where(IsShown).Where(m => IsWritten(m) && (!m.IsSpecialName || IsOperator(m))).Select(Method));
        return lines.Order(StringComparer.Ordinal);
    }

    private static bool IsShown(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsOperator(MethodInfo method) => method.Name.StartsWith("op_", StringComparison.Ordinal);

    /// <summary>Not what the compiler makes for records.</summary>
    private static bool IsWritten(MemberInfo member) =>
        !member.IsDefined(typeof(CompilerGeneratedAttribute)) && member.Name != "EqualityContract";

    private static string Field(FieldInfo field) =>
        $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeNames.Of(field.FieldType, Nullability.Create(field))} {field.Name}";

    private static string Property(PropertyInfo property)
    {
        var any = property.GetMethod ?? property.SetMethod!;
        var accessors = new List<string>();
        if (property.GetMethod is { } get && IsShown(get)) accessors.Add("get;");
        if (property.SetMethod is { } set && IsShown(set))
        {
            accessors.Add(set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init;" : "set;");
        }

        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{(any.IsStatic ? "static " : "")}{required}{TypeNames.Of(property.PropertyType, Nullability.Create(property))} {name} "
            + $"{{ {string.Join(' ', accessors)} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";
        var overrides = method.GetBaseDefinition().DeclaringType != method.DeclaringType ? "override " : method.IsVirtual
            && !method.IsFinal ? "virtual " : "";
        return $"{(method.IsStatic ? "static " : overrides)}{Result(method)} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Result(MethodInfo method) => TypeNames.Of(method.ReturnType, Nullability.Create(method.ReturnParameter));

    private static string Parameters(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return extension + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var way = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true } when parameter.ParameterType.IsByRef => "in ",
            _ when parameter.ParameterType.IsByRef => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
            _ => "",
        };
        return $"{way}{TypeNames.Of(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{Default(parameter)}";
    }

    private static string Default(ParameterInfo parameter) => !parameter.HasDefaultValue
        ? ""
        : parameter.DefaultValue switch
        {
            null =>
                parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null
                    ? " = default"
                    : " = null",
            string text => $" = \"{text}\"",
            bool truth => truth ? " = true" : " = false",
            var other => string.Create(CultureInfo.InvariantCulture, $" = {other}"),
        };
}
