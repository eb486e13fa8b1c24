namespace LaporIntranet.Domain.Struktur;

/// <summary>An office that a move touches, with everybody who held, holds or will hold it.</summary>
public sealed record JabatanMutasi(int Id, string Nama, Peran Peran, int? PasanganId, IReadOnlyList<ButirPenugasan> Penugasan);

/// <summary>Who takes an office in a move; left out for one that stays vacant.</summary>
/// <param name="OrangId">0 for a person who is entered with the move.</param>
/// <param name="Selesai">Last day, for a Plt who is appointed for a time; else null.</param>
public sealed record PenerusJabatan(int JabatanId, int OrangId, string Nama, JenisPenugasan Jenis, DateOnly? Selesai);

/// <summary>A move as it was chosen.</summary>
/// <param name="Berlaku">First day of the new holders, local date.</param>
/// <param name="Lepas">Assignments that end.</param>
/// <param name="Isi">Offices that get somebody.</param>
public sealed record UsulanMutasi(string NomorSurat, DateOnly TanggalSurat, DateOnly Berlaku, IReadOnlyList<int> Lepas, IReadOnlyList<PenerusJabatan> Isi);

/// <summary>An assignment that ends with a move.</summary>
/// <param name="Tergeser">Not chosen: it ends because the office gets somebody else.</param>
public sealed record AkhirPenugasan(ButirPenugasan Lama, DateOnly HariTerakhir, bool Tergeser);

/// <summary>What a move comes to.</summary>
public sealed record SusunanMutasi(IReadOnlyList<AkhirPenugasan> Akhir, IReadOnlyList<ButirPenugasan> Mulai);

/// <summary>Works out a move: which assignments end, which begin, and whether the rules allow it.</summary>
/// <remarks>Aturan: Kotawaringin Timur BAB IV (a decree had to be revised because of mutasi); the rules are those of <see cref="AturanPenugasan"/>.</remarks>
public static class PenyusunMutasi
{
    /// <summary>Works it out.</summary>
    /// <param name="jabatan">Every office that <paramref name="usulan"/> names or whose holder it ends.</param>
    /// <returns>The move; field errors of the letter and the date, or a rule's refusal.</returns>
    public static Hasil<SusunanMutasi> Susun(UsulanMutasi usulan, IReadOnlyList<JabatanMutasi> jabatan, DateOnly hariIni)
    {
        var galat = PeriksaDasar(usulan, hariIni).ToList();
        if (galat.Count > 0) { return Hasil<SusunanMutasi>.Gagal(galat); }
        if (usulan.Lepas.Count == 0 && usulan.Isi.Count == 0) { return new Galat("sk.mutasi-kosong", "Pilih jabatan yang dilepas atau diisi dahulu."); }
        var terakhir = usulan.Berlaku.AddDays(-1);
        var akhir = new List<AkhirPenugasan>();
        foreach (var j in jabatan)
        {
            var diisi = usulan.Isi.Any(i => i.JabatanId == j.Id);
            foreach (var p in j.Penugasan.Where(p => p.Akhir > terakhir))
            {
                var dipilih = usulan.Lepas.Contains(p.Id);
                if (dipilih || (diisi && p.Jenis != JenisPenugasan.Plh && p.Mulai <= usulan.Berlaku)) { akhir.Add(new(p, terakhir, !dipilih)); }
            }
            foreach (var plh in akhir.Where(a => a.Lama.JabatanId == j.Id).ToList().SelectMany(a => AturanPenugasan.IkutBerakhir(a.Lama, terakhir, j.Penugasan)))
            {
                if (!akhir.Exists(a => a.Lama.Id == plh.Id)) { akhir.Add(new(plh, terakhir, Tergeser: true)); }
            }
        }
        if (usulan.Lepas.FirstOrDefault(id => !akhir.Exists(a => a.Lama.Id == id)) is var hilang && hilang != 0)
        {
            return new Galat("sk.sudah-berakhir", "Salah satu penugasan yang dipilih sudah berakhir. Muat ulang, lalu pilih lagi.");
        }
        var mulai = usulan.Isi.Select(i => new ButirPenugasan(0, i.JabatanId, i.OrangId == 0 ? null : i.OrangId, i.Nama, i.Jenis, usulan.Berlaku, i.Selesai, usulan.NomorSurat, usulan.TanggalSurat)).ToList();
        return PeriksaSusunan(new(akhir, mulai), jabatan) is { } tolak ? tolak : new SusunanMutasi(akhir, mulai);
    }

    /// <summary>The assignments of an office after the move.</summary>
    public static IEnumerable<ButirPenugasan> Sesudah(JabatanMutasi jabatan, SusunanMutasi susunan) =>
        jabatan.Penugasan.Select(p => susunan.Akhir.FirstOrDefault(a => a.Lama.Id == p.Id) is { } a ? p with { Selesai = a.HariTerakhir } : p)
            .Concat(susunan.Mulai.Where(m => m.JabatanId == jabatan.Id));

    /// <summary>Refuses what the actor would do to himself.</summary>
    public static Galat? PeriksaDiri(Pelaku pelaku, SusunanMutasi susunan) =>
        susunan.Akhir.Any(a => a.Lama.Id == pelaku.PenugasanId || (pelaku.OrangId is { } o && a.Lama.OrangId == o))
        || susunan.Mulai.Any(m => pelaku.OrangId is { } o && m.OrangId == o) ? AturanPenugasan.DiriSendiri : null;

    private static IEnumerable<Galat> PeriksaDasar(UsulanMutasi u, DateOnly hariIni)
    {
        if (string.IsNullOrWhiteSpace(u.NomorSurat)) { yield return Galat.Wajib("NomorSurat", "Nomor SK atau surat"); }
        else if (u.NomorSurat.Length > AturanPenugasan.PanjangNomor) { yield return Galat.Isian("NomorSurat", $"Nomor surat paling panjang {AturanPenugasan.PanjangNomor} huruf. Yang terketik {u.NomorSurat.Length} huruf."); }
        if (u.TanggalSurat > u.Berlaku) { yield return Galat.Isian("TanggalSurat", "Tanggal surat tidak boleh sesudah mulai berlakunya."); }
        if (u.Berlaku < hariIni) { yield return Galat.Isian("Berlaku", "Mutasi berlaku paling awal hari ini: yang sudah dikerjakan pemangku lama tetap sah."); }
    }

    private static Galat? PeriksaSusunan(SusunanMutasi susunan, IReadOnlyList<JabatanMutasi> jabatan)
    {
        foreach (var m in susunan.Mulai)
        {
            var j = jabatan.Single(x => x.Id == m.JabatanId);
            if (m.Jenis == JenisPenugasan.Plh) { return new("sk.mutasi-plh", $"{j.Nama}: mutasi mengosongkan jabatan, maka penggantinya definitif atau Plt. Plh. ditetapkan pada daftar pemangku."); }
            var sesudah = Sesudah(j, susunan).Where(p => !ReferenceEquals(p, m));
            var tolak = AturanPenugasan.PeriksaIsian(m).FirstOrDefault() ?? AturanPenugasan.PeriksaJabatan(m, sesudah);
            if (tolak is not null) { return tolak with { Kalimat = $"{j.Nama}: {tolak.Kalimat}", Bidang = null }; }
        }
        return null;
    }
}
