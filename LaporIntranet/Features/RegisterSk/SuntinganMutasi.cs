namespace LaporIntranet.Features.RegisterSk;

/// <summary>Who follows in an office that is let go, being chosen.</summary>
public sealed class SuntinganPenerus
{
    /// <summary>Definitive or Plt; null leaves it vacant.</summary>
    public JenisPenugasan? Jenis { get; set; }
    /// <summary>Who.</summary>
    public SuntinganOrang Orang { get; } = new();
    /// <summary>Last day of a Plt, or null.</summary>
    public DateOnly? Selesai { get; set; }
}

/// <summary>An office that the moving person gets, being chosen.</summary>
public sealed class SuntinganTujuan
{
    /// <summary>The office; null while none is chosen.</summary>
    public int? JabatanId { get; set; }
    /// <summary>Definitive or Plt.</summary>
    public JenisPenugasan Jenis { get; set; } = JenisPenugasan.Definitif;
}

/// <summary>A move being put together in the wizard.</summary>
public sealed class SuntinganMutasi
{
    /// <summary>Number of the decree or letter.</summary>
    public string? NomorSurat { get; set; }
    /// <summary>Its date.</summary>
    public DateOnly? TanggalSurat { get; set; }
    /// <summary>First day of the new holders.</summary>
    public DateOnly? Berlaku { get; set; }
    /// <summary>The assignment that was chosen first; 0 for none.</summary>
    public int Asal { get; set; }
    /// <summary>Assignments that are let go.</summary>
    public HashSet<int> Lepas { get; } = [];
    /// <summary>Who follows, by office.</summary>
    public Dictionary<int, SuntinganPenerus> Penerus { get; } = [];
    /// <summary>Where the person goes.</summary>
    public List<SuntinganTujuan> Tujuan { get; } = [];
    /// <summary>The moving person, where the assignment names none that can sign in.</summary>
    public SuntinganOrang Pindah { get; } = new();

    /// <summary>The follower of an office.</summary>
    public SuntinganPenerus Untuk(int jabatanId) => Penerus.TryGetValue(jabatanId, out var ada) ? ada : Penerus[jabatanId] = new();

    /// <summary>Puts the command together.</summary>
    /// <param name="jabatan">The offices as they were read.</param>
    public JalankanMutasi Perintah(IReadOnlyList<BarisJabatanSk> jabatan)
    {
        var lepas = Dilepas(jabatan).ToList();
        var orang = lepas.Select(l => l.Penugasan.OrangId).FirstOrDefault(o => o is not null);
        var pindah = orang is { } id ? new OrangDipilih(id, null) : Pindah.Dipilih;
        return new(NomorSurat ?? "", TanggalSurat, Berlaku, [.. lepas.Select(l => new LepasJabatan(l.Penugasan.Id, l.Penugasan.Versi))],
        [
            .. Tujuan.Where(t => t.JabatanId is not null).Select(t => new IsiJabatan(t.JabatanId!.Value, pindah, t.Jenis, null)),
            .. lepas.Select(l => (l.Jabatan.Id, Penerus: Untuk(l.Jabatan.Id))).Where(x => x.Penerus.Jenis is not null)
                .Select(x => new IsiJabatan(x.Id, x.Penerus.Orang.Dipilih, x.Penerus.Jenis!.Value, x.Penerus.Jenis == JenisPenugasan.Plt ? x.Penerus.Selesai : null)),
        ]);
    }

    /// <summary>The chosen assignments with their offices.</summary>
    public IEnumerable<(BarisJabatanSk Jabatan, BarisPenugasan Penugasan)> Dilepas(IReadOnlyList<BarisJabatanSk> jabatan) =>
        jabatan.SelectMany(j => j.Kini.Where(p => Lepas.Contains(p.Id)).Select(p => (j, p)));

    /// <summary>What the first step still lacks.</summary>
    public IReadOnlyList<Galat> PeriksaSiapa()
    {
        var galat = new List<Galat>();
        if (Lepas.Count == 0) { galat.Add(Galat.Isian("Asal", "Pilih siapa yang pindah atau jabatan yang dilepas.")); }
        if (string.IsNullOrWhiteSpace(NomorSurat)) { galat.Add(Galat.Wajib("NomorSurat", "Nomor SK atau surat")); }
        if (TanggalSurat is null) { galat.Add(Galat.Wajib("TanggalSurat", "Tanggal SK atau surat")); }
        if (Berlaku is null) { galat.Add(Galat.Wajib("Berlaku", "Mulai berlaku")); }
        return galat;
    }
}
