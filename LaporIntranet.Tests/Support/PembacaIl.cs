using System.Reflection;
using System.Reflection.Emit;

namespace LaporIntranet.Tests.Support;

/// <summary>Says which types a type uses: in its signatures, its attributes and the bodies of its methods.</summary>
public static class PembacaIl
{
    private const BindingFlags Semua = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Kode = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(k => k.Value);

    /// <summary>Every type <paramref name="tipe"/> mentions, generic arguments and element types taken apart; without itself.</summary>
    public static IReadOnlySet<Type> Dipakai(Type tipe)
    {
        var hasil = new HashSet<Type>();
        Tambah(hasil, tipe.BaseType);
        TambahSemua(hasil, tipe.GetInterfaces());
        TambahAtribut(hasil, tipe.GetCustomAttributesData());
        foreach (var medan in tipe.GetFields(Semua))
        {
            Tambah(hasil, medan.FieldType);
            TambahAtribut(hasil, medan.GetCustomAttributesData());
        }

        foreach (var sifat in tipe.GetProperties(Semua))
        {
            Tambah(hasil, sifat.PropertyType);
            TambahAtribut(hasil, sifat.GetCustomAttributesData());
        }

        foreach (var metode in tipe.GetMethods(Semua).Cast<MethodBase>().Concat(tipe.GetConstructors(Semua)))
        {
            Tambah(hasil, (metode as MethodInfo)?.ReturnType);
            TambahSemua(hasil, metode.GetParameters().Select(p => p.ParameterType));
            TambahAtribut(hasil, metode.GetCustomAttributesData());
            TambahBadan(hasil, metode);
        }

        hasil.Remove(tipe);
        return hasil;
    }

    private static void TambahBadan(HashSet<Type> hasil, MethodBase metode)
    {
        if (metode.GetMethodBody() is not { } badan)
        {
            return;
        }

        TambahSemua(hasil, badan.LocalVariables.Select(l => l.LocalType));
        TambahSemua(hasil, badan.ExceptionHandlingClauses.Where(c => c.Flags == ExceptionHandlingClauseOptions.Clause).Select(c => c.CatchType));
        var il = badan.GetILAsByteArray()!;
        for (var i = 0; i < il.Length;)
        {
            var kode = Kode[il[i] == 0xFE ? (short)((il[i] << 8) | il[i + 1]) : il[i]];
            i += kode.Size;
            if (kode.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                TambahAnggota(hasil, metode, BitConverter.ToInt32(il, i));
            }

            i += Panjang(kode.OperandType, il, i);
        }
    }

    private static void TambahAnggota(HashSet<Type> hasil, MethodBase metode, int token)
    {
        var dariTipe = metode.DeclaringType is { IsGenericType: true } induk ? induk.GetGenericArguments() : null;
        var dariMetode = metode.IsGenericMethod ? metode.GetGenericArguments() : null;
        switch (metode.Module.ResolveMember(token, dariTipe, dariMetode))
        {
            case Type tipe:
                Tambah(hasil, tipe);
                break;
            case FieldInfo medan:
                Tambah(hasil, medan.DeclaringType);
                Tambah(hasil, medan.FieldType);
                break;
            case MethodBase dipanggil:
                Tambah(hasil, dipanggil.DeclaringType);
                Tambah(hasil, (dipanggil as MethodInfo)?.ReturnType);
                TambahSemua(hasil, dipanggil.GetParameters().Select(p => p.ParameterType));
                TambahSemua(hasil, dipanggil.IsGenericMethod ? dipanggil.GetGenericArguments() : []);
                break;
        }
    }

    private static int Panjang(OperandType jenis, byte[] il, int i) => jenis switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, i)),
        _ => 4,
    };

    private static void TambahAtribut(HashSet<Type> hasil, IList<CustomAttributeData> atribut)
    {
        foreach (var a in atribut)
        {
            Tambah(hasil, a.AttributeType);
            TambahSemua(hasil, a.ConstructorArguments.Concat(a.NamedArguments.Select(n => n.TypedValue)).Select(n => n.Value).OfType<Type>());
        }
    }

    private static void TambahSemua(HashSet<Type> hasil, IEnumerable<Type?> tipe)
    {
        foreach (var t in tipe)
        {
            Tambah(hasil, t);
        }
    }

    private static void Tambah(HashSet<Type> hasil, Type? tipe)
    {
        while (tipe is { HasElementType: true })
        {
            tipe = tipe.GetElementType();
        }

        if (tipe is null || tipe.IsGenericParameter)
        {
            return;
        }

        if (tipe.IsGenericType)
        {
            TambahSemua(hasil, tipe.GetGenericArguments());
            tipe = tipe.GetGenericTypeDefinition();
        }

        hasil.Add(tipe);
    }
}
