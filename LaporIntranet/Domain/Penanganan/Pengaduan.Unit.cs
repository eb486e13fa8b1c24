namespace LaporIntranet.Domain.Penanganan;

/// <content>Inside the unit: the officer who works on it, and notes among officers.</content>
public sealed partial class Pengaduan
{
    /// <summary>Longest name of an officer, in characters: what a filter of the queue takes.</summary>
    public const int PanjangPetugas = 100;

    private readonly List<CatatanInternal> _catatan = [];

    /// <summary>Notes among officers. Only new ones are here: no step reads the old ones.</summary>
    public IReadOnlyList<CatatanInternal> DaftarCatatan => _catatan;

    /// <summary>Names the officer inside the handling unit; neither a status nor a clock changes.</summary>
    /// <param name="nama">As the unit calls him; empty takes the present one away.</param>
    /// <returns><c>petugas.sama</c> when nothing would change.</returns>
    /// <remarks>Aturan: Barito Timur Lampiran II VI.2. He is kept when the case is opened again with the same unit, and goes when it leaves the unit.</remarks>
    public Hasil TugaskanPetugas(string? nama, KonteksTindakan konteks)
    {
        var baru = Rapikan(nama);
        if (baru?.Length > PanjangPetugas)
        {
            return Galat.Isian("Petugas", $"Nama petugas paling panjang {PanjangPetugas} huruf. Yang terketik {baru.Length} huruf.");
        }
        if (Alur.Coba(this, Tindakan.TugaskanPetugas, konteks.Pelaku) is { Berhasil: false } tolak) { return Hasil.Gagal(tolak.DaftarGalat); }
        if (PasanganId != konteks.Pelaku.PasanganId) { return Galat.BukanWewenang(Tindakan.TugaskanPetugas); }
        if (string.Equals(baru, PetugasUnit, StringComparison.Ordinal))
        {
            return new Galat("petugas.sama", baru is null ? "Tuliskan nama petugas yang ditugaskan." : $"Petugasnya sudah {baru}. Tuliskan nama lain, atau kosongkan untuk melepasnya.", "Petugas");
        }
        var ringkas = baru is null ? $"{PetugasUnit} tidak lagi bertugas; petugas di dalam unit dikosongkan" : $"Petugas di dalam unit: {baru}";
        return Lakukan(Tindakan.TugaskanPetugas, konteks, ringkas, null, _ => PetugasUnit = baru);
    }

    /// <summary>Writes a note for officers; not a step: version and next step stay, so that nobody's open form is disturbed. The history says that, not what.</summary>
    /// <param name="hanyaUnit">True: the two offices of the writer's pair alone may read it.</param>
    /// <returns><c>catatan.tanpa-unit</c>, <c>rahasia.belum-dibuka</c>, or the refusal of <see cref="Alur"/>.</returns>
    /// <remarks>Aturan: Barito Timur Lampiran II VI.2; Tanah Laut BAB IV.A.1.b. Who may read which is usulan.</remarks>
    public Hasil TambahCatatan(string teks, bool hanyaUnit, KonteksTindakan konteks)
    {
        var langkah = Alur.Coba(this, Tindakan.TambahCatatan, konteks.Pelaku, Status);
        if (!langkah.Berhasil) { return Hasil.Gagal(langkah.DaftarGalat); }
        if (BelumDibuka(konteks) is { } tertutup) { return tertutup; }
        if (hanyaUnit && konteks.Pelaku.PasanganId is null)
        {
            return new Galat("catatan.tanpa-unit", "Catatan khusus unit hanya dapat ditulis Pejabat atau Admin Penghubung. Hilangkan centangnya.", "HanyaUnit");
        }
        if (TeksWajib(teks, "Catatan", "TeksCatatan") is { } galat) { return galat; }
        _catatan.Add(new CatatanInternal
        {
            PasanganId = hanyaUnit ? konteks.Pelaku.PasanganId : null, Teks = teks.Trim(), JabatanId = konteks.Pelaku.JabatanId,
            NamaJabatan = konteks.Pelaku.NamaTampil, DitulisPada = konteks.Waktu,
        });
        TambahRiwayat(Tindakan.TambahCatatan, Status, konteks, hanyaUnit ? "Catatan internal ditulis, hanya untuk unitnya" : "Catatan internal ditulis", null, langkah.Nilai.Dasar);
        return Hasil.Baik;
    }

    /// <summary>The content of a confidential case is closed to this office: it must open it with a reason first.</summary>
    /// <remarks>The same rule as <c>IsiRahasiaTerbuka</c>, which asks it of the database; <see cref="DaftarPihak"/> must be loaded.</remarks>
    private Galat? BelumDibuka(KonteksTindakan konteks) =>
        !Rahasia || _pihak.Exists(p => p.Aktif && p.JabatanId == konteks.Pelaku.JabatanId && p.IsiSampai >= konteks.HariIni) ? null
            : new("rahasia.belum-dibuka", "Pengaduan ini rahasia dan isinya belum Anda buka. Buka isinya dengan alasan lebih dahulu.");
}
